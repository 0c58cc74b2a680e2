import { parseArgs } from 'node:util';
import { joinParts } from '../build/join-parts.ts';
import { endTold } from '../files/told.ts';
import { commandLine } from '../check/command-line.ts';

const USAGE = `Makes one site of the parts of a build, which can be made at once or on several machines:

  DECONFLICT_PART=1/2 npx astro build --outDir parts/1
  DECONFLICT_PART=2/2 npx astro build --outDir parts/2
  ${commandLine('join', 'parts')}

The site takes the place of dist, or of the folder named with --to.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string', default: 'dist' }, help: { type: 'boolean' } },
});
const [folder] = positionals;
if (values.help || folder === undefined) console.log(USAGE);
else await join(folder);

async function join(folder: string): Promise<void> {
  try {
    const pages = await joinParts(folder, values.to);
    console.log(
      `${values.to}: ${pages === undefined ? 'a service searches it' : `${pages} pages can be searched`}`,
    );
  } catch (error) {
    endTold(error);
  }
}
