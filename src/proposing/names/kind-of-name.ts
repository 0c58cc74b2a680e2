import nlp from 'compromise';
import type { Candidate } from './capitalised.ts';
import { isCountryName } from './countries.ts';
import { isOfALand } from './no-names.ts';

/** What a new name may be the name of. */
export type KindOfName = 'person' | 'organization' | 'place' | 'country' | 'other';

const BODY =
  /\b(?:Ltd|Limited|Inc|Corp|Corporation|Company|Co|Group|Holdings?|PLC|plc|LLC|LLP|GmbH|AG|SA|Union|Unions|Party|Bank|Ministry|Department|Council|Committee|Commission|Agency|Authority|Association|University|College|School|Institute|Federation|Court|Police|Army|Navy|Force|Forces|Guard|Club|Foundation|Fund|Trust|Society|League|Front|Movement|Brigade|Guild|Chamber|Congress|Senate|Parliament|Assembly|Cabinet|Coalition|Alliance|Service|Services|Office|Bureau|Board|Times|Post|News|Press|Radio|Herald|Tribune|Gazette|Journal|Observer|Courier|Telegraph|Airlines?|Airways|Railways?|Energy|Partners|Capital|Industries|Systems|Technologies|Motors|Steel|Foods|Pharma|Insurance|Investments?|Organi[sz]ation|Team|Network|Centre|Center|Administration|Treasury|Hospital|Clinic|Museum|Orchestra|Church|Syndicate|Cooperative|Co-operative|Inspectorate|Consortium|Watch|Rights|United|FC)\b/;
const AREA =
  /\b(?:River|Lake|Bridge|Street|Square|Airport|Port|Harbour|Harbor|Island|Islands|Valley|Mount|Mountain|Mountains|Bay|Province|County|District|City|Town|Village|Road|Avenue|Park|Stadium|Station|Cape|Sea|Ocean|Strait|Canal|Dam|Peninsula|Desert|Forest|Coast|Beach|Hill|Hills|Creek|Delta|Gulf|Pier|Terminal|Dock|Docks|Quay|Plain|Plains|Region|Reservoir|Highway|Palace|Gate|Basin|Heights|Hall)\b/;
const EVENT =
  /\b(?:Cup|Games|Olympics|Act|Agreement|Treaty|Accord|Pact|Bill|Law|Prize|Award|Day|War|Festival|Summit|Plan|Charter|Report|Index|Convention|Conference|Championship|Hurricane|Storm|Typhoon|Cyclone|Operation|Protocol|Directive|Constitution)\b/;
export const TITLE =
  /^(?:(?:Prime|Deputy|Vice|Acting|Former|Interim|Foreign|Defen[cs]e|Finance|Interior|Health|Justice|Education|Transport|Energy|Labou?r|Trade|Environment|Economy|Chief|Managing|Executive|General|Major|Brigadier|Lieutenant|Police|Fire|District|Attorney|Supreme|Assistant|Associate|Senior|Co|Opposition|Party|Union)[\s-]+)*(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Minister|President|Premier|Chancellor|Secretary|Senator|Governor|Mayor|Judge|Justice|Captain|Colonel|General|Major|Lieutenant|Sergeant|Admiral|Commander|Inspector|Officer|Director|Chairman|Chairwoman|Chair|Chief|King|Queen|Prince|Princess|Pope|Bishop|Archbishop|Cardinal|Rabbi|Imam|Sheikh|Ayatollah|Father|Sister|Ambassador|Commissioner|Speaker|Councillor|Councilor|Congressman|Congresswoman|Representative|Rep|Sen|Gov|Gen|Col|Capt|Lt|Sgt|Rev|Engineer|Coach|Leader)\.?\s+(?=\p{Lu})/u;
const ROLE_BEFORE =
  /\b(?:minister|president|premier|chancellor|secretary|senator|governor|mayor|judge|captain|colonel|general|director|chairman|chairwoman|chair|chief|executive|officer|spokesman|spokeswoman|spokesperson|leader|analyst|economist|professor|scientist|lawyer|prosecutor|author|journalist|reporter|correspondent|editor|engineer|doctor|nurse|farmer|teacher|resident|witness|activist|candidate|coach|driver|manager|founder|owner|head|boss|commander|investigator|researcher|historian|mayor|organi[sz]er|delegate|steward|widow|husband|wife|son|daughter|brother|sister|mother|father|worker|shopkeeper|student|hydrologist|meteorologist|strategist|adviser|advisor|deputy|rival|opponent|predecessor|successor|incumbent|named|called)(?:\s+(?:of|at|for)\s+[^,]+,)?,?\s+$/;
const SPEAKS =
  /^,?\s+(?:said|says|told|added|argued|warned|insisted|explained|wrote|asked|declined|denied|claimed|recalled|noted|resigned|testified|tweeted|joked|replied|admitted|was born|was arrested|died|smiled|promised)\b/;
const AGE_OR_ROLE =
  /^,\s+(?:\d{2},|(?:aged\s+)?\d{2}\b|(?:the|a|an|its|their|his|her|who|whose)\s+(?:[\p{L}’'-]+\s+){0,4}(?:minister|president|secretary|spokesman|spokeswoman|spokesperson|chief|director|leader|mayor|governor|economist|analyst|professor|head|chair|chairman|chairwoman|executive|officer|manager|farmer|lawyer|teacher|owner|founder|driver|resident)|who\b|whose\b)/u;
const IN_PLACE =
  /\b(?:[Ii]n|near|outside|across|around|towards?|throughout|north of|south of|east of|west of|city of|town of|village of|port of|island of|province of|region of|capital,|coast of|based in|arrived in|flew to|travel(?:l?ed)? to|outskirts of)\s+(?:the\s+|northern\s+|southern\s+|eastern\s+|western\s+|central\s+|downtown\s+|nearby\s+|neighbou?ring\s+)*$/;
const OF_BODY =
  /^(?:['’]s\s+(?:chief executive|chairman|chairwoman|chair|shares?|board|management|spokes\w+|headquarters|members|shareholders|profits?|revenues?|customers|employees|leadership|subsidiary|parent company)\b|,\s+(?:which|a company|an? \w+ company|the company|the group|a charity|a union|the union)\b|\s+(?:shares|employees|executives|spokes\w+|members|officials|shareholders))/;
const FROM_BODY =
  /\b(?:at|by|with|joined|acquired?|bought|company|firm|charity|union|group|retailer|bank|insurer|maker|operator|agency|outlet|website|newspaper|rival|subsidiary|owner|developer)\s+$/;

/**
 * What a name is likely the name of, by what stands in it, around it, and by compromise.
 *
 * @param places every place of the name in the text
 */
export function kindOfName(name: string, places: Candidate[]): KindOfName {
  if (isCountryName(name)) return 'country';
  const score: Record<KindOfName, number> = {
    person: 0,
    organization: 0,
    place: 0,
    country: 0,
    other: 0.5,
  };
  const words = name.split(/\s+/);
  if (BODY.test(name)) score.organization += 4;
  if (AREA.test(name)) score.place += 3;
  if (EVENT.test(name)) score.other += 4;
  if (
    /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Mount|Saint|St|Lake|Port|Fort|Cape|San|Santa)\.?\s/.test(
      name,
    )
  )
    score.place += 1.5;
  if (/^\p{Lu}{2,6}s?$/u.test(name)) score.organization += 2.5;
  if (/\d/.test(name)) score.other += 1.5;
  if (isOfALand(words[0] ?? '')) {
    score.person -= 2;
    score.organization += 1;
  }
  if (
    words.length >= 2 &&
    words.length <= 3 &&
    !BODY.test(name) &&
    !AREA.test(name) &&
    !EVENT.test(name) &&
    !/\bof\b|\d/.test(name)
  )
    score.person += 1.5;
  for (const { before, after, isAtStart } of places) {
    if (ROLE_BEFORE.test(before) || TITLE_BEFORE.test(before)) score.person += 3;
    if (SPEAKS.test(after)) score.person += isAtStart ? 1 : 1.5;
    if (AGE_OR_ROLE.test(after)) score.person += 2;
    if (IN_PLACE.test(before)) score.place += 2;
    if (OF_BODY.test(after)) score.organization += 2;
    if (FROM_BODY.test(before)) score.organization += 1;
    if (/^\s+\(\p{Lu}{2,6}\)/u.test(after)) score.organization += 2;
  }
  const doc = nlp(name);
  if (doc.has('#FirstName') || doc.has('#Person')) score.person += 1.5;
  if (doc.has('#Organization') && !doc.has('#Person')) score.organization += 1;
  if (doc.has('#Place')) score.place += 1.5;
  return (Object.entries(score) as [KindOfName, number][]).reduce((best, one) =>
    one[1] > best[1] ? one : best,
  )[0];
}

const TITLE_BEFORE =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Minister|President|Premier|Chancellor|Secretary|Senator|Governor|Mayor|Judge|Justice|Captain|Colonel|General|Chief|Director|Commissioner|Councillor|Inspector|Commander)\.?\s+$/;
