import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { fieldsGuide } from '../help/fields-guide.ts';

const GUIDE = 'docs/fields.md';

const options = { ...(await resolveConfig(GUIDE)), filepath: GUIDE };
writeFileSync(GUIDE, await format(fieldsGuide(), options));
console.log(`${GUIDE}: every field of the content, to read`);
