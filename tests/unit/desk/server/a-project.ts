import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deskEffects } from '../../../../src/desk/server/desk-effects.ts';
import { sound } from '../../check/a-desk.ts';

/** The sound corpus in a folder of its own. */
export function aProject() {
  const root = mkdtempSync(join(tmpdir(), 'deconflict-desk-'));
  for (const [path, text] of Object.entries(sound)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return {
    root,
    effects: deskEffects(root),
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
