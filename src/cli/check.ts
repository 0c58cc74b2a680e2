import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '../check/all-rules.ts';
import { deskOf } from '../check/desk.ts';
import { foundIn } from '../check/found-in.ts';
import { didYouMean } from '../check/suggest.ts';
import { type CheckedDrafts, checkDrafts } from '../check/check-drafts.ts';
import { explanationOf, listOfRules, noSuchRule } from '../check/explain.ts';
import { type Finding, isError } from '../check/finding.ts';
import { withFreshCauses } from '../check/fresh-causes.ts';
import { mend } from '../check/mend.ts';
import { compareWithOriginals } from '../check/originals.ts';
import { count, report } from '../check/report.ts';
import { githubReport } from '../check/report-github.ts';
import { jsonReport } from '../check/report-json.ts';
import { addedFiles } from '../files/added-files.ts';
import { type Content, readContent } from '../files/read-content.ts';
import { writeMended } from '../files/write-mended.ts';
import { statementsIn, supportCounts } from '../model/own-words.ts';
import { type CheckOptions, checkOptions, USAGE } from './check-options.ts';
import { configFileIn, findingsOfConfig } from './config-file.ts';
import { useRulesInConfig } from './rules-in-config.ts';
import { today } from '../check/today.ts';

const root = process.cwd();
const day = today();
const options = optionsOf(process.argv.slice(2));
const config = configFileIn(root);
if (config) {
  await useRulesInConfig(root, config).catch((error: unknown) => {
    end(
      `The rules of the configuration cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
}
if (options.help) console.log(USAGE);
else if (options.explain !== undefined) explain(options.explain);
else check(options);

function check({ articles, originals: folder, fix, dryRun, format }: CheckOptions): void {
  const originals = folder === undefined ? undefined : textsIn(folder);
  const before = readContent(root);
  const content = fix
    ? mended(before, dryRun, format === 'text' ? console.log : console.error)
    : before;
  const checked = checkDrafts(content, day);
  const found = [
    ...(content.files.length > 0 ? findingsOfConfig(config) : []),
    ...checked.findings,
    ...(originals ? compareWithOriginals(content, originals) : []),
  ];
  const findings = withFreshCauses(found, () => addedFiles(root, 'content'));
  if (findings.some(isError)) process.exitCode = 1;
  if (format === 'json') console.log(jsonReport(findings));
  else if (format === 'github') {
    if (findings.length > 0) console.log(githubReport(findings));
  } else {
    tell(findings, content, checked, originals?.length);
    if (articles.length > 0) show(articles, content);
  }
}

/** What was found in some articles. */
function show(articles: string[], content: Content): void {
  const desk = deskOf(content);
  for (const id of articles) {
    const body = desk.bodies.find(({ file }) => file.id === id);
    if (!body) end(`There is no article "${id}".${didYouMean(id, desk.ids.articles)}`);
    console.log(`\n${foundIn(body, desk)}`);
  }
}

/** Findings as a person reads them, and what statements rest on. */
function tell(
  findings: Finding[],
  content: Content,
  { drafts, broughtByDrafts }: CheckedDrafts,
  originals: number | undefined,
): void {
  if (findings.length > 0) {
    console.error(report(findings, 'The site cannot be built like this.'));
  } else {
    console.log(`${count(content.files.length, 'file')} of content, no mistakes`);
    if (originals !== undefined) console.log(`compared with ${originals} originals`);
  }
  const say = findings.length > 0 ? console.error : console.log;
  if (drafts.length > 0) {
    const brought = broughtByDrafts > 0 ? `, with ${count(broughtByDrafts, 'file')} of theirs` : '';
    say(`${count(drafts.length, 'draft')}, left out of the site${brought}: ${drafts.join(', ')}`);
  }
  const { passage, reference, neither } = supportCounts(
    content.files.flatMap(({ collection, data }) => statementsIn(collection, data)),
  );
  say(
    `${passage + reference + neither} statements: ${passage} rest on a passage, ${reference} on a reference, ${neither} on neither`,
  );
}

/** The content after all that can be mended is; in a dry run it is not written. */
function mended(before: Content, dryRun: boolean, say: (line: string) => void): Content {
  const { done, files } = mend(
    before,
    (content) => checkDrafts(content, day).findings,
    (path) => readFileSync(join(root, path)),
  );
  const complaints = dryRun ? [] : files.flatMap((file) => writeMended(root, file) ?? []);
  if (done.length > 0) say(dryRun ? 'This would be done:' : 'This was done:');
  for (const { path, line, rule, what } of done) say(`  ${path}:${line}  ${what}  ${rule}`);
  for (const complaint of complaints) console.error(complaint);
  say(done.length > 0 ? '' : 'There is nothing that can be mended by itself.');
  return dryRun ? before : readContent(root, before);
}

function explain(word: string): void {
  const rules = allRules();
  const rule = rules.find(({ id }) => id === word);
  if (word === '') console.log(listOfRules(rules));
  else if (rule) console.log(explanationOf(rule));
  else end(noSuchRule(word, rules));
}

/** What was asked for; ends the command where it cannot be understood. */
function optionsOf(args: string[]): CheckOptions {
  try {
    return checkOptions(args);
  } catch (error) {
    return end(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function end(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The texts of a folder, whatever its files are called. */
function textsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => readFileSync(join(folder, name), 'utf8'));
}
