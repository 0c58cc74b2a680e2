import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { tableOfFolders } from '../../layers.ts';

const README = 'README.md';
const TABLE = /(?<=<!-- folders[^>]*-->\n\n)[\s\S]*(?=\n\n<!-- \/folders -->)/;

const text = readFileSync(README, 'utf8').replace(TABLE, () => tableOfFolders());
const options = { ...(await resolveConfig(README)), filepath: README };
writeFileSync(README, await format(text, options));
console.log(`${README}: the table of folders`);
