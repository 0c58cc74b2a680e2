import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareWithOriginals } from '../../src/check/originals.ts';
import { content } from './articles.ts';

/** The originals are others' texts, and kept beside the project where somebody has them. */
const FOLDER = '../shared/reports';

test.skipIf(!existsSync(FOLDER))(
  'every quotation, name, time and figure that a digest takes from its original is there',
  () => {
    const texts = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));
    expect(compareWithOriginals(content, texts)).toEqual([]);
  },
);
