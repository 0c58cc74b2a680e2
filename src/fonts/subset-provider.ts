import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontProvider } from 'astro';
import subsetFont from 'subset-font';
import { charactersIn } from './unicode-range.ts';

/** One face of a family, cut down to what the site sets in it. */
export interface SubsetFace {
  /** The font in its package: `source-serif/WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2`. */
  file: string;
  weight: number;
  style: 'normal' | 'italic';
  /** The characters that stay, and for which a browser loads the face: `U+20-7E`. */
  unicodeRange: [string, ...string[]];
  /** Where a variable font's axes are pinned; none may stay open. */
  axes?: Record<string, number>;
  /** The OpenType features that stay. */
  features: string[];
  /** CSS `font-display`. */
  display: 'block' | 'swap';
}

const FOLDER = './.astro/fonts/';

/**
 * A provider for Astro's fonts that cuts faces out of fonts from npm packages. The cut fonts are kept
 * in `.astro/fonts/` under a name made of everything that went into them.
 */
export function subsetProvider(): FontProvider<{ faces: SubsetFace[] }> {
  const require = createRequire(import.meta.url);
  let folder: string;
  return {
    name: 'deconflict-subset',
    init({ root }) {
      folder = fileURLToPath(new URL(FOLDER, root));
      mkdirSync(folder, { recursive: true });
    },
    async resolveFont({ options }) {
      const fonts = (options?.faces ?? []).map(async (face) => ({
        src: [{ url: await cut(face, require.resolve(face.file), folder), format: 'woff2' }],
        weight: face.weight,
        style: face.style,
        display: face.display,
        unicodeRange: face.unicodeRange,
      }));
      return { fonts: await Promise.all(fonts) };
    },
  };
}

async function cut(face: SubsetFace, file: string, folder: string): Promise<string> {
  const font = readFileSync(file);
  const key = createHash('sha256').update(font).update(JSON.stringify(face)).digest('hex');
  const path = join(folder, `${key.slice(0, 16)}.woff2`);
  if (!existsSync(path)) {
    const subset = await subsetFont(font, charactersIn(face.unicodeRange), {
      targetFormat: 'woff2',
      keepFeatures: face.features,
      noHinting: true,
      ...(face.axes ? { variationAxes: face.axes } : {}),
    });
    writeFileSync(path, subset);
  }
  return path;
}
