import { alternatives } from '../../model/alternatives.ts';

/** A regular expression for one of some words, as a word of its own. */
function oneOf(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${alternatives(words.split(/\s+/))})(?![\\p{L}-])`, 'u');
}

/** Words in the names of bodies. */
export const BODY = oneOf(
  `Ltd Limited Inc Corp Corporation Company Co Group Holding Holdings PLC plc LLC LLP GmbH AG SA Union Unions Party Bank
  Ministry Department Council Committee Commission Agency Authority Association University College School Institute
  Federation Court Police Army Navy Force Forces Guard Club Foundation Fund Trust Society League Front Movement Brigade
  Guild Chamber Senate Parliament Assembly Cabinet Coalition Alliance Service Services Office Bureau Board Times
  Post News Press Radio Herald Tribune Gazette Journal Observer Courier Telegraph Chronicle Mail Sun Star Standard Echo
  Examiner Daily Weekly Review Monitor Media Broadcasting Airline Airlines Airways Railway Railways Rail Energy Partners
  Capital Industries Systems Technologies Motors Steel Foods Pharma Insurance Investment Investments Organization
  Organisation Team Network Centre Center Administration Treasury Hospital Clinic Museum Orchestra Church Syndicate
  Cooperative Co-operative Inspectorate Consortium Watch Rights United FC Crescent Cross Survey Logistics Shipping Lines
  Stores Markets Brothers Sons Laboratories Software Robotics Mining Oil Gas Power Water Telecom Mutual Securities
  Exchange Tribunal Nations Academy Theatre Theater Choir Diocese Patrol Command Corps Regiment Battalion Militia
  Directorate Secretariat Programme Program Initiative Charity Forum Confederation Consulting Solutions Electric
  Electronics Property Properties Chemicals FK CF SC AFC RFC Rovers Celtic Wanderers Athletic
  Albion Orchestra Musée Museo Museu Clínica Clinique Hôpital Université Universidad Universidade Banco Banque Shipyard Shipyards Farms Breweries Entertainment Studios Records`,
);

/** Words in the names of places. */
export const AREA = oneOf(
  `River Lake Bridge Street Square Airport Port Harbour Harbor Island Islands Isle Isles Valley Mount Mountain Mountains
  Bay Province County District City Town Village Road Avenue Park Stadium Station Cape Sea Ocean Strait Canal Dam
  Peninsula Desert Forest Coast Beach Hill Hills Creek Delta Gulf Pier Terminal Dock Docks Quay Plain Plains Region
  Reservoir Row Lane Drive Highway Palace Gate Basin Heights Hall Highlands Lowlands Cove Point Falls Springs Wharf Prison Barracks
  Cathedral Mosque Temple Tower Plaza Crossing Estuary Fjord Glacier Volcano Ridge Reef`,
);

/** Words in the names of what is neither. */
export const MATTER = oneOf(
  `Cup Games Olympics Act Agreement Treaty Accord Accords Pact Bill Law Prize Award Awards Day War Festival Summit Plan
  Charter Report Index Convention Conference Championship Hurricane Storm Typhoon Cyclone Operation Protocol Directive
  Constitution Marathon Revolution Deal`,
);

const TITLE_WORDS = `Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady Minister President Premier Chancellor Secretary
  Senator Governor Mayor Judge Justice Captain Colonel General Major Lieutenant Sergeant Admiral Commander Inspector
  Detective Superintendent Constable Officer Director Chairman Chairwoman Chair Chief King Queen Prince Princess Pope
  Bishop Archbishop Cardinal Rabbi Imam Sheikh Ayatollah Father Sister Ambassador Commissioner Speaker Councillor
  Councilor Congressman Congresswoman Representative Rep Sen Gov Gen Col Capt Lt Sgt Rev Coach Leader Prosecutor
  Treasurer Engineer Chancellor Envoy`;
const OF_OFFICE = `Prime Deputy Vice Acting Former Interim Foreign Defense Defence Finance Interior Health Justice
  Education Transport Energy Labor Labour Trade Environment Economy Agriculture Culture Home Chief Managing Executive
  General Major Brigadier Lieutenant Police Fire District Attorney Auditor Solicitor Surgeon Secretary Supreme Assistant
  Associate Senior Press Opposition Party Union State Federal Lord Detective Special High Water Housing Fisheries Justice`;

/** What stands before a person's name as a part of it: "Foreign Minister", "Dr". */
export const TITLE = new RegExp(
  `^(?:(?:${alternatives(OF_OFFICE.split(/\s+/))})[\\s-]+)*(?:${alternatives(TITLE_WORDS.split(/\s+/))})\\.?\\s+(?=\\p{Lu})`,
  'u',
);

/** A body, an office of it and who holds it: "Lakeend Council Press Secretary Ada Orel"; the blank may be missing. */
export const OFFICE_HOLDER = new RegExp(
  `^(?<body>.+?)\\s+(?:(?:${alternatives(OF_OFFICE.split(/\s+/))})[\\s-]+)*(?:${alternatives(TITLE_WORDS.split(/\s+/))})(?:\\s+of(?:\\s+\\p{Lu}\\p{L}+)+?)?(?:\\s+|(?<=\\p{Ll})(?=\\p{Lu}))(?<person>\\p{Lu}\\S*(?:\\s+\\p{Lu}\\S*){1,2})$`,
  'u',
);

/** Words in the names of outlets, and outlets that go by a word of their own. */
export const OUTLET_NAME =
  /(?<![\p{L}-])(?:Times|Post|News|Herald|Tribune|Gazette|Chronicle|Courier|Telegraph|Journal|Guardian|Observer|Examiner|Radio|Television|Broadcasting|Daily|Weekly|Reuters|AFP|BBC|CNN|Associated Press|News Agency|Wire)(?![\p{L}-])/u;

/** The same at the end of what stands before a name. */
export const TITLE_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${alternatives(TITLE_WORDS.split(/\s+/))})\\.?\\s+$`,
  'u',
);

/** What people are called by what they do, in small letters. */
export const ROLES =
  `minister president premier chancellor secretary senator governor mayor judge captain colonel general
  director chairman chairwoman chair chief executive officer spokesman spokeswoman spokesperson leader analyst economist
  professor scientist lawyer prosecutor author journalist reporter correspondent editor engineer doctor nurse farmer
  teacher resident witness activist candidate coach driver manager founder owner head boss commander investigator
  researcher historian organizer organiser delegate steward widow husband wife son daughter brother sister mother father
  worker shopkeeper student hydrologist meteorologist strategist adviser advisor deputy rival opponent predecessor
  successor incumbent counterpart challenger fisherman pilot survivor biologist geologist envoy negotiator ambassador
  treasurer commissioner lecturer curator artist singer player striker goalkeeper captain banker trader broker developer
  architect climber tourist neighbor neighbour named called`.replace(/\s+/g, '|');
