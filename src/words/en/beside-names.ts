/** Titles, ranks and offices stand before a person's name, or after that of a country, without being part of it. */
export const TITLES = new Set(
  `admiral adviser advisor ambassador analyst archbishop attorney ayatollah bishop brigadier caliph
  captain cardinal chair chairman chairwoman chancellor chief colonel commander commissioner
  comrade congressman congresswoman consul coordinator correspondent corporal dame defendant
  deputy director doctor dr emir emperor empress envoy fellow foreign general governor grand
  head imam inspector judge justice king lady lawmaker leader lieutenant lord madam major
  marshal mayor minister miss mp mr mrs ms mufti officer patriarch pm pope premier president
  prime prince princess private prof professor queen rabbi representative saint secretary
  senator sergeant shah sheikh sir speaker spokesman spokesperson spokeswoman sultan
  superintendent vice
  adm brig capt cmdr col cpl gen gov hon lt maj pvt rep rev sen sgt`.split(/\s+/),
);

/** Words that can open a sentence right before a name. Others are known by standing in lower case elsewhere. */
export const OPENERS = new Set(
  `eastern northern southern western central northeastern northwestern southeastern southwestern a
  about above according across after afterward again against ago all allegedly alone along
  already also although amid among an and another any are around as at back because become
  before behind being below beneath beside besides between beyond both but by can could current
  despite did do does dozens during each earlier early eight either eleven enough even every
  except few first five for former four from further had has have hence her here his how however
  hundreds if in including inside instead into is its just last late later least less like local
  long many may maybe meanwhile might millions more most much must my near neither never new
  next nine no none nor not nothing now of off often old on once one only onto opposite or other
  our out outside over past per perhaps possibly regarding second senior seven several she
  should since six so some sometimes soon still such ten than that the their then there
  therefore these they this those though thousands three through throughout thus till to today
  together tomorrow tonight too top toward towards twelve two under unlike unnamed until up upon
  was we were what when where whereas whether which while who whom whose why will with within
  without would yesterday yet you your`.split(/\s+/),
);

/** Months and days of the week. */
export const CALENDAR = new Set(
  [
    ...Array.from({ length: 12 }, (_, month) => new Date(2024, month, 1)).map((date) =>
      date.toLocaleDateString('en', { month: 'long' }),
    ),
    ...Array.from({ length: 7 }, (_, day) => new Date(2024, 0, 1 + day)).map((date) =>
      date.toLocaleDateString('en', { weekday: 'long' }),
    ),
  ].map((word) => word.toLowerCase()),
);

/** What counts wars and terms of office is no part of the name after it. */
export const ORDINALS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
);

/**
 * What is of a place and called by it: "Orel War", "Highford Airport". Schools, streets, papers and clubs
 * are not here: many are called by a place elsewhere, or by a person.
 */
export const OF_PLACES = new Set(
  `accord accords administration agreement airport airspace airstrike airstrikes army attack
  attacks authorities base bombing bombings border borders cabinet campaign capital ceasefire
  ceasefires coast commission conference conflict consulate council coup court crisis
  declaration delegation directorate district embassy government governorate insurgency
  intervention invasion massacre militia militias military ministry mission negotiations
  occupation operation operations pact parliament peace plan police policy port prison province
  refugees region resolution revolution sanctions siege suburb suburbs summit surge talks treaty
  uprising war wars withdrawal`.split(/\s+/),
);

/** What says, after the name of a place, in which land it lies. */
export const REGIONS = new Set(['dc']);

/** What is put before a name with a hyphen. */
export const PREFIXES = new Set(
  `anti co counter cross ex extra inter intra mid neo non post pre pro proto pseudo quasi semi sub
  then trans ultra un`.split(/\s+/),
);

/** Lands and alliances that go by other names than CLDR has for them, and what names of two words begin with. */
export const OTHER_LANDS = new Set(
  `africa america asia britain burma england europe gulf holland israel korea kurdistan north palestine
  saudi scotland south soviet tibet turkey united wales west`.split(/\s+/),
);
