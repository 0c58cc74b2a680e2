import { tryAddresses } from './addresses.ts';
import { buildHostile } from './built.ts';
import { tryCases } from './cases.ts';

const seed = Number(process.env.SEED ?? 20);
const runs = Number(process.env.RUNS ?? 1);

const outcome = tryCases({ seed, runs });
const { cases: addresses, faults: ofAddresses } = tryAddresses({ seed, runs: 100 * runs });
console.log(
  `${outcome.cases + addresses} cases (${addresses} of them addresses), seed ${seed}: ${outcome.refused} refused, ${outcome.accepted.length} accepted; the slowest took ${Math.round(outcome.slowest.ms)} ms (${outcome.slowest.of}).`,
);
const { written, pages, files, faults: ofSite } = buildHostile(outcome.accepted);
console.log(
  `A site of ${written} hostile values that were accepted: ${pages} pages and ${files} other files, ${ofSite.length} things live.`,
);
const faults = [...outcome.faults, ...ofAddresses, ...ofSite];
for (const fault of faults.slice(0, 50)) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
