import { describe, expect, test } from 'vitest';
import { digestOf } from './articles.ts';

/**
 * What each report says, as read in the report itself: a fact, and the words by which its digest tells
 * it. All words of a fact stand in one passage.
 */
const FACTS: Record<string, [fact: string, ...words: (string | RegExp)[]][]> = {
  'baghdad-intelligence-agreement': [
    ['a formal agreement of four', 'formally', 'Iraq', 'Russia', 'Syria', 'Iran'],
    ['its aim', 'to defeat the Islamic State'],
    ['Russia, Syria and Iran shared before', 'Russia, Syria and Iran', 'for some time'],
    ['it is new that Iraq, an American ally, joins', 'new', 'American ally'],
    ['who tells the terms', 'Iraqi Joint Forces Command', 'seat in Baghdad'],
    ['a new center in the Iraqi capital', 'new center', 'Iraqi capital'],
    ['analysts of all four', 'analysts', 'each of the four'],
    ['they pass it to their militaries', 'armed forces', 'own country'],
    ['when and who announced it', 'Iraqi officials', 'Sunday, 27 September 2015'],
    ['Russia brought it about', 'Russia had brought it about'],
    ['why: quoted', '"increasingly concerned"', 'thousands of terrorists from Russia', 'crimes'],
    ['Russian troops in Latakia', 'adding to its forces in Syria', 'troops to Latakia'],
    ['how observers read it', 'Security observers', 'Vladimir Putin', 'protect', 'Bashar al-Assad'],
    ['Iranian aid', 'billions of dollars', 'aid'],
    ['Hezbollah advisers and militia', 'hundreds of Hezbollah advisers', 'militia members'],
    ['who answers for the United States', 'Colonel Steve Warren', 'spokesman', 'Baghdad'],
    ['the United States respects Iraq’s need', 'respects', 'security agreements', 'of the region'],
    ['it objects to the Syrian part', 'objects', 'Syrian government', '"brutalizing its own citizens"'],
    ['it protested against Tartus and Latakia', 'protested', 'base in Tartus', 'Latakia'],
    ['private support', 'Foreign Policy', 'private', '"in the short term"', 'rein in'],
  ],
  'us-fears-for-military-secrets': [
    ['the concern', 'Department of Defense', 'worried', 'secrets'],
    ['its cause', 'Iraqi government', 'intelligence with Russia'],
    ['Russian breaches', 'Russia has broken into', 'systems of the US government'],
    ['Work: what is shared is not known', 'Bob Work', 'deputy', 'not known'],
    ['Syria joined', 'Syria', 'together with Iraq and Russia'],
    ['the reason given', 'main reason for its existence', 'terrorism by the Islamic State'],
    ['Work: surprise', '"caught by surprise"', 'Syria, Iran and Russia'],
    ['the slip in his title', 'Defense Secretary', 'deputy'],
    ['Work: no sharing', '"obviously"', 'no intelligence with Syria, Russia or Iran'],
    ['Work: finding out', 'trying to find out', 'Iraq had said'],
    ['Work: nothing classified', 'no classified information', '"those actors on the battlefield"'],
    ['Ukraine', 'Ukraine', 'extends its power', 'Syria'],
    ['Clapper', 'James Clapper', 'director of national intelligence', '"a belated motivation"'],
    ['the appropriation', 'In 2015', 'Congress', '$1.6 billion', 'train and equip', 'Iraqi military'],
    ['what it included', 'sensitive', 'improvised explosive devices'],
    ['the risk', 'groups like ISIS', 'better bombs'],
    ['US troops', 'more than 3,500'],
    ['deconflict', '"deconflict"', 'Iraq and Syria'],
    ['why', 'fighting each other directly', 'Russia and the United States'],
  ],
  'us-shares-intelligence-with-new-syria': [
    ['confidential intelligence for the new authorities', 'confidential intelligence', 'new authorities', 'Syria'],
    ['a purpose that is only apparent', 'apparent purpose', 'counter threats'],
    ['against a resurgence, apparently', 'apparently', 'regaining strength'],
    ['to counter the Islamic State', 'counter threats', 'Daesh'],
    ['no recognition yet', 'held back from recognizing'],
    ['the source', 'Washington Post', 'current and former US officials', 'None of them is named'],
    ['the American side began', 'American intelligence officials', 'first approach', "Hay'at Tahrir al-Sham (HTS)"],
    ['HTS is the core', 'core of the new leadership'],
    ['where they met', 'in person', 'in Syria', 'third country', 'not named'],
    ['when', 'two weeks', '8 December', 'interim government', 'Assad', 'collapsed'],
    ['the plot', 'Sayyida Zainab', 'Shia shrine', 'pilgrimage', 'outside Damascus'],
    ['who stopped it, when', 'new Syrian security forces', '11 January'],
    ['by what', 'US intelligence agencies', 'warned', 'collected and intercepted'],
    ['a former official approves', '"prudent and appropriate"', '"credible, specific information"', 'relationship'],
    ['and rejects a claim', 'rejected', 'favored Assad', 'Western governments', 'spy services'],
    ['the designation', 'designated HTS as a terrorist organization', 'not recognized'],
    ['duty to warn', '"duty to warn"', 'US and foreign targets', 'even when they are adversaries'],
    ['against a resurgence', 'regaining strength', 'both the United States and HTS oppose'],
    ['sharing with Russia and Iran', 'Russia', 'Iran', 'particular threats', 'duty to warn'],
    ['nothing extraordinary', "\"it wasn't extraordinary in that sense\"", 'relationship'],
    ['a responsibility', 'interests differ', 'responsibility to share'],
  ],
  'syria-foils-attack-with-us-information': [
    ['an attack stopped with US information', 'stopped an attack', 'Islamic State (IS)', 'United States'],
    ['the source and its day', 'Washington Post', '24 January 2025', 'confidential information'],
    ['the target and when', 'religious site', 'edge of Damascus', 'earlier in January'],
    ['the aim', 'Former and current American officials', 'rising again'],
    ['HTS and Assad', 'Hayat Tahrir al-Sham (HTS)', '"seeks to"', 'Bashar al-Assad', 'iron-fisted'],
    ['the slip', 'already happened', 'December 2024'],
    ['HTS then and now', 'fundamentalist Islamic lines', 'conciliation to the West'],
    ['relations left open', 'kept open the possibility', 'new Syrian government'],
    ['the bounty', '$10 million', 'canceled', 'Ahmed al-Sharaa', '"al-Shara"'],
    ['US base and troops', 'base in eastern Syria', 'about 2,000 troops', 'eradicate'],
    ['no full support', 'does not mean', 'fully supports HTS'],
    ['not wholly reliable', 'without saying whose view', 'not entirely reliable', 'linked to extremism', 'key government posts'],
    ['the principle', 'US intelligence agencies', 'even with hostile countries'],
    ['the warning to Russia', 'In 2024', 'warned Russia', 'near Moscow', 'performance venue', 'outskirts'],
    ['the warning to Iran', 'told Iran', 'bombings', 'Islamic State'],
    ['diplomacy is apart', 'diplomatic contacts', 'kept apart'],
    ['Levitt', 'Matthew Levitt', 'Washington Institute for Near East Policy', '"not surprising"', '"should not be interpreted as intimacy"'],
  ],
  'iraq-and-the-prisoners-from-syria': [
    ['escapes', 'Thousands of members', 'ISIS', 'escaped from prisons in Syria'],
    ['transfers', 'transferred to Iraq'],
    ['the threat', 'without precedent'],
    ['negotiations', 'first step', 'negotiations', 'American', 'Syrian officials', 'not spread'],
    ['the foreign minister', 'Iraqi foreign minister', 'European countries', 'responsibility', 'shared'],
    ['how the outlet reads it', 'national interests', 'burden in money', 'security'],
    ['the message to the West', 'told the West', 'bears the costs'],
    ['deployment', 'Syrian border', 'sensitive provinces', 'quickly'],
    ['who is mobilized', 'army', 'Popular Mobilization Forces', 'Hashd al-Shaabi'],
    ['the past', '"some extra-regional powers"', 'supported and created'],
    ['the forces’ part', 'front', 'stable inside', 'foreign backers'],
    ['the charge of duality', 'duality', 'claims to fight terrorism', 'transferring "terrorists"', 'setting them free'],
    ['no evidence shown', 'evidence', 'cites nobody'],
    ['Nineveh', '"informal military presence"', 'Nineveh', 'pressure'],
    ['the strategy it sees', 'destabilize Iraq', 'neighbors', 'policies'],
    ['its advice on the US', 'security agreements with the United States alone', 'less security'],
    ['its advice on strength', 'own military', '"resistance forces"', 'Iran'],
    ['neighbors’ experience', 'advice and experience of its neighbors'],
    ['the trap', '"American-Zionist trap"'],
    ['vigilance', 'watchfulness', '"sedition"', 'past tragedies', 'decisive'],
    ['the region anew', 'relations in the region anew', 'keep itself and the region secure'],
    ['whom it presses', '"anti-American currents"'],
  ],
};

describe.each(Object.entries(FACTS))('%s', (article, facts) => {
  const passages = digestOf(article).split('\n');
  test.each(facts)('tells: %s', (_fact, ...words) => {
    const telling = passages.filter((passage) =>
      words.every((word) => (typeof word === 'string' ? passage.includes(word) : word.test(passage))),
    );
    expect(telling, `no passage has all of: ${words.join(' | ')}`).not.toEqual([]);
  });
});

/** What the originals do not say, though a digest once did. */
const DISTORTIONS: Record<string, string[]> = {
  'baghdad-intelligence-agreement': ['protested to Russia', 'favoring "the move"'],
  'us-fears-for-military-secrets': ['soldiers', 'main purpose'],
  'us-shares-intelligence-with-new-syria': ['The contacts reportedly began', 'at home or abroad'],
  'syria-foils-attack-with-us-information': ['secret', 'leaving open whether', 'important government'],
  'iraq-and-the-prisoners-from-syria': ['militants'],
};

test.each(Object.entries(DISTORTIONS))('%s says nothing that its original does not', (id, words) => {
  const digest = digestOf(id);
  for (const distortion of words) expect(digest).not.toContain(distortion);
});
