import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { commandLine } from '../check/command-line.ts';
import { recordServer } from '../mcp/server.ts';

const USAGE = `Answers what an assistant asks of the corpus, from the last build, on standard input and output
(Model Context Protocol): search, article, event, accounts, ties, comparison.

  ${commandLine('mcp')}
  ${commandLine('mcp', '--data dist/data/v1/corpus.sqlite')}

The README says how an assistant is told of it.`;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'dist/data/v1/corpus.sqlite' },
    help: { type: 'boolean' },
  },
});

// Nothing but the protocol may stand on standard output.
if (values.help) console.error(USAGE);
else {
  const file = resolve(values.data);
  if (!existsSync(file)) console.error(`${file} is not there yet; a build makes it.`);
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  await recordServer(file, version).connect(new StdioServerTransport());
}
