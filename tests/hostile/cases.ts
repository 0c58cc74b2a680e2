import fc from 'fast-check';
import { checkContent } from '../../src/check/check-content.ts';
import { report } from '../../src/check/report.ts';
import { parseContent } from '../../src/files/parse-content.ts';
import type { Content } from '../../src/files/read-content.ts';
import { collectionOf } from '../../src/model/content-paths.ts';
import { contentOf } from '../unit/check/a-desk.ts';
import { base, type Place, places } from './corpus.ts';
import { ATTACKS, type Payload } from './payloads.ts';

/** So long may a file take at most, in milliseconds of the processor: how busy the machine is does not count. */
const MOST_MS = 5_000;
const TODAY = '2026-11-27';

/** What became of the cases. */
export interface Outcome {
  cases: number;
  refused: number;
  /** What the check has nothing against; the site is built of such. */
  accepted: { place: Place; payload: Payload }[];
  /** What must not be, each with its case. */
  faults: string[];
  slowest: { ms: number; of: string };
}

/** Writes something hostile in every place, and sees whether the check refuses or accepts it, in time and with a place. */
export function tryCases({ seed, runs }: { seed: number; runs: number }): Outcome {
  const sound = contentOf(base);
  const known = new Set(errorsIn(sound).map(keyOf));
  const outcome: Outcome = {
    cases: 0,
    refused: 0,
    accepted: [],
    faults: [],
    slowest: { ms: 0, of: '' },
  };
  for (const place of places()) {
    for (const [attack, payloads] of Object.entries(ATTACKS)) {
      for (const payload of fc.sample(payloads, { seed: seed + outcome.cases, numRuns: runs })) {
        outcome.cases++;
        const of = `${place.path}, ${place.name}, ${attack}: ${JSON.stringify(payload).slice(0, 80)}`;
        const started = process.cpuUsage();
        try {
          const errors = errorsIn(withFile(sound, place.path, place.with(payload))).filter(
            (error) => !known.has(keyOf(error)),
          );
          if (errors.length === 0) outcome.accepted.push({ place, payload });
          else outcome.refused++;
          if (errors.some(({ path, at }) => path === '' || at.line < 1 || at.column < 1)) {
            outcome.faults.push(`${of}: without file and line`);
          }
          if (/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/.test(report(errors, ''))) {
            outcome.faults.push(`${of}: the report prints what is not seen`);
          }
        } catch (error) {
          outcome.faults.push(
            `${of}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
          );
        }
        const ms = process.cpuUsage(started).user / 1000;
        if (ms > outcome.slowest.ms) outcome.slowest = { ms, of };
        if (ms > MOST_MS) outcome.faults.push(`${of}: ${Math.round(ms)} ms`);
      }
    }
  }
  return outcome;
}

/** Some content with another text of a file; all else is what was read before. */
export function withFile(content: Content, path: string, text: string): Content {
  const collection = collectionOf(path);
  if (!collection) throw new Error(`${path} is in no collection.`);
  const file = parseContent(path, collection, new TextEncoder().encode(text));
  return { ...content, files: content.files.map((one) => (one.path === path ? file : one)) };
}

/** What keeps a site from being built. */
export function errorsIn(content: Content) {
  return checkContent(content, TODAY).filter(({ severity }) => severity !== 'warning');
}

function keyOf({ rule, path }: { rule: string; path: string }): string {
  return `${rule} ${path}`;
}
