import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CslItem } from '../../../src/citing/csl-item.ts';
import { projectRoot } from '../../site/pages.ts';

interface Engine {
  setOutputFormat: (format: 'text') => void;
  updateItems: (ids: string[]) => void;
  makeBibliography: () => [unknown, string[]];
}

const require = createRequire(import.meta.url);
const { Engine } = require('citeproc') as {
  Engine: new (system: object, style: string) => Engine;
};
const inModules = (path: string) => join(projectRoot, 'node_modules', path);
const bundled = (file: string) =>
  require(inModules(`@citation-js/plugin-csl/lib/${file}.json`)) as Record<string, string>;
const of = async (style: string) =>
  ((await import(inModules(`rehype-citation/dist/node/styles/${style}.js`))) as { default: string })
    .default;

/** The styles as their editors describe them, in the Citation Style Language. */
const STYLES = {
  apa: bundled('styles').apa,
  chicago: await of('chicago'),
  mla: await of('mla'),
};

/** What citeproc, the reference processor, makes of one work in a list of references. */
export function byCiteproc(style: keyof typeof STYLES, item: CslItem): string {
  const engine = new Engine(
    { retrieveLocale: () => bundled('locales')['en-US'], retrieveItem: () => item },
    STYLES[style] ?? '',
  );
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  return engine.makeBibliography()[1].join('').trim();
}
