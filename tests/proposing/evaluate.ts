import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { nameKey } from '../../src/model/names/fold.ts';
import { readOriginal } from '../../src/originals/read-original.ts';
import { hostOf } from '../../src/model/address-key.ts';
import type { ProposedDate } from '../../src/proposing/dates/dates-in.ts';
import type { Knowledge } from '../../src/proposing/knowledge.ts';
import type { ProposedFigure } from '../../src/proposing/figures.ts';
import { propose } from '../../src/proposing/propose.ts';
import { type Counts, countsOf, precisionOf, recallOf, sumOf } from './counts.ts';
import { folded, isWithin, overlap } from './folded.ts';
import { isSameSourcing } from './sourcing-kinds.ts';

interface Registry {
  things: {
    id: string;
    kind: 'country' | 'actor' | 'place' | 'source';
    names: string[];
    url?: string;
  }[];
}

/** What a text holds, as somebody has marked it who does not know how it is looked for. */
interface Truth {
  published?: string | number;
  outlet?: string;
  title?: string;
  author?: string;
  known?: string[];
  newNames?: { name: string; kind: string }[];
  dates?: { written: string; edtf: string | number }[];
  figures?: { written: string; value: string | number }[];
  sourcing?: { written: string; kind: string }[];
  /** Words at which something may be found or not. */
  unjudged?: string[];
}

/** What is aimed at: precision and recall. */
const AIMS: Record<string, [precision: number, recall: number]> = {
  'known things': [0.95, 0.9],
  dates: [0.9, 0.85],
  'new names': [0.8, 0.7],
  figures: [0.8, 0.7],
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' } },
});
const [folder = 'tests/proposing'] = positionals;
const knowledge = knowledgeIn(readYaml(join(folder, 'registry.yaml')) as Registry);
const heldOut = new Set(namesHeldOut());
const counted: Record<string, Record<string, Counts[]>> = {};
for (const file of readdirSync(join(folder, 'texts')).sort()) {
  const name = file.replace(/\.[^.]+$/, '');
  const truthFile = join(folder, 'truth', `${name}.yaml`);
  if (!existsSync(truthFile)) continue;
  await judge(file, readYaml(truthFile) as Truth, heldOut.has(name));
}
for (const [half, counts] of Object.entries(counted)) {
  console.log(half);
  console.table(tableOf(counts));
}

/** The texts whose misses are shown to nobody, or they would be worked on, too. */
function namesHeldOut(): string[] {
  const list = join(folder, 'held-out.yaml');
  return existsSync(list) ? (readYaml(list) as string[]) : [];
}

function tableOf(counts: Record<string, Counts[]>) {
  return Object.fromEntries(
    Object.entries(counts).map(([what, all]) => {
      const sum = sumOf(all);
      const [precision, recall] = AIMS[what] ?? [];
      return [
        what,
        {
          wanted: sum.wanted,
          found: sum.found,
          right: sum.right,
          precision: precisionOf(sum).toFixed(3),
          aim: precision ?? '',
          recall: recallOf(sum).toFixed(3),
          'aim ': recall ?? '',
        },
      ];
    }),
  );
}

async function judge(file: string, truth: Truth, isHeldOut: boolean): Promise<void> {
  const original = await readOriginal(file, readFileSync(join(folder, 'texts', file)));
  const proposal = propose(original, knowledge);
  const one = (value: string | number | undefined) => (value === undefined ? [] : [String(value)]);
  const isSameName = (a: string, b: string) => nameKey(a) === nameKey(b);
  const half = isHeldOut ? 'Held out' : 'Worked on';
  const isJudged = (words: string) =>
    !(truth.unjudged ?? []).some((unjudged) => isWithin(unjudged, words));
  const count = <Wanted, Found>(
    what: string,
    wanted: Wanted[],
    found: Found[],
    isSame: (wanted: Wanted, found: Found) => boolean,
    wordsOf: (thing: Found) => string = () => '',
    shown: (thing: Wanted | Found) => unknown = (thing) => thing,
  ) => {
    const counts = countsOf(wanted, found, isSame, (thing) => isJudged(wordsOf(thing)));
    ((counted[half] ??= {})[what] ??= []).push(counts);
    if (values.misses && !isHeldOut) {
      for (const missed of counts.missed) console.log(file, what, 'missed', shown(missed));
      for (const wrong of counts.wrong) console.log(file, what, 'wrong', shown(wrong));
    }
    return counts.pairs;
  };
  const things = proposal.things.map(({ id }) => id);
  count('known things', truth.known ?? [], things, (a, b) => a === b);
  const names = count(
    'new names',
    truth.newNames ?? [],
    proposal.newNames,
    (a, b) => isSameName(a.name, b.name),
    ({ name }) => name,
    ({ name, kind }) => `${name} (${kind})`,
  );
  count(
    '… their kinds',
    names.map(([{ kind }]) => kind),
    // To the truth an outlet is an organization.
    names.map(([wanted, { name, kind }]) => ({
      wanted: wanted.kind,
      name,
      kind: kind === 'outlet' ? 'organization' : kind,
    })),
    (wanted, found) => found.kind === wanted && found.wanted === wanted,
  );
  count(
    'dates',
    truth.dates ?? [],
    oncePerMeaning(proposal.dates),
    (a, b) => String(a.edtf) === b.date && overlap(a.written, b.written),
    ({ written }) => written,
    (date) => `${date.written}: ${'edtf' in date ? date.edtf : date.date}`,
  );
  count(
    'figures',
    truth.figures ?? [],
    proposal.figures,
    (a, b) => String(a.value) === valueOf(b),
    ({ written }) => written,
    ({ value, written }) => `${value}: ${written}`,
  );
  const phrases = count(
    'sourcing',
    truth.sourcing ?? [],
    proposal.sourcing,
    (a, b) => overlap(a.written, b.written),
    ({ written }) => written,
    ({ written, kind }) => `${written} (${kind})`,
  );
  count(
    '… its kinds',
    phrases.map(([{ kind }]) => kind),
    phrases.map(([wanted, { written, kind }]) => ({ wanted: wanted.kind, written, kind })),
    (wanted, found) => isSameSourcing(wanted, found.kind) && found.wanted === wanted,
  );
  count('outlet', one(truth.outlet), one(proposal.outlet?.id), (a, b) => a === b);
  count('title', one(truth.title), one(proposal.title), isSameName);
  count('author', one(truth.author), one(proposal.author), isSameName);
  count('published', one(truth.published), one(proposal.published?.date), (a, b) => a === b);
}

/** Dates without those that say in the same words the same again: the truth has them once. */
function oncePerMeaning(dates: ProposedDate[]): ProposedDate[] {
  return [
    ...new Map(dates.map((one) => [`${one.date} ${folded(one.written)}`, one] as const)).values(),
  ];
}

/** A figure’s value as the truth has it: dozens are tens, and shares in words are fractions with four decimals. */
function valueOf({ value, unit, written }: ProposedFigure): string {
  const isShareInWords = unit === 'percent' && !/\d/.test(written) && !/per ?cent/.test(written);
  return String(isShareInWords ? Math.round(Number(value) * 100) / 10_000 : value);
}

function knowledgeIn({ things }: Registry): Knowledge {
  const outlets = things.filter(({ kind, url }) => kind === 'source' && url !== undefined);
  return {
    named: things.map(({ id, kind, names: [name = id, ...aliases] }) => ({
      id,
      kind,
      name,
      aliases: aliases.map((alias) => ({ name: alias, lang: 'en' })),
    })),
    outlets: outlets.map(({ id, names, url = '' }) => ({
      id,
      names,
      hosts: [hostOf(url)].filter((host) => host !== undefined),
    })),
    sources: new Map(things.filter(({ kind }) => kind === 'source').map(({ id }) => [id, id])),
    unnamed: [],
    events: [],
    articles: [],
    comparisons: [],
    languages: [],
  };
}

function readYaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}
