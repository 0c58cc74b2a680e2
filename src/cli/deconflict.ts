#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

const COMMANDS = {
  check:
    'says every mistake in the content, mends what it can (--fix), explains its rules (--explain)',
  empty: 'leaves a desk with one sample article, to begin from',
  'export:epub': 'makes an e-book of the built site',
  'export:pdf': 'makes a PDF of the built site, printed by a Chromium on this machine',
  join: 'makes one site of the parts of a build',
  mcp: 'answers what an assistant asks, from the last build (Model Context Protocol)',
  new: 'writes the draft of an article from its original, and files for whatever it names',
  rename: 'gives something another id, and has all that refers to it follow',
  ledger: 'records what the passages of articles say, and why that changed',
  schemas: 'writes what an editor completes and checks while one types, from the content',
};

const LEAST_NODE = 22;

const [command = '', ...args] = process.argv.slice(2);
if (Number.parseInt(process.versions.node) < LEAST_NODE) {
  console.error(
    `This is Node ${process.versions.node}; deconflict needs ${LEAST_NODE} or newer, as Astro does. "npm install --save-dev node" brings one to the project.`,
  );
  process.exitCode = 1;
} else if (command in COMMANDS) {
  // What was read once starts sooner.
  enableCompileCache();
  process.argv = [...process.argv.slice(0, 2), ...args];
  await import(new URL(`./${command.replace(':', '-')}.js`, import.meta.url).href);
} else {
  const all = Object.entries(COMMANDS).map(([name, what]) => `  ${name.padEnd(13)}${what}`);
  console.error(
    [
      ...(command === '' ? [] : [`There is no command "${command}".`]),
      'deconflict COMMAND, in the folder of a desk:',
      ...all,
    ].join('\n'),
  );
  process.exitCode = 1;
}
