import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGUAGES } from '../model/languages.ts';
import { readDesk } from './read-desk.ts';

const words = fileURLToPath(new URL('../words/', import.meta.url));
/** What is in a folder for each language, and who asks for that of English: it gets that of the desk. */
const PARTS = [
  { file: 'index.ts', importer: join(words, 'index.ts') },
  { file: 'signs.css', importer: join(words, '../layouts/Head.astro') },
];

/** Lets the pages and their scripts speak the language that the desk names; only that one is in the build. */
export function wordsOfDesk(): AstroIntegration {
  return {
    name: 'deconflict:words-of-desk',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const { language, contentLanguage } = languagesOf(fileURLToPath(config.root));
        updateConfig({
          vite: {
            define: {
              'import.meta.env.CONTENT_LANGUAGE':
                contentLanguage === undefined ? 'undefined' : JSON.stringify(contentLanguage),
            },
            plugins: [
              {
                name: 'deconflict:words-of-desk',
                enforce: 'pre',
                resolveId(source, importer) {
                  const part = PARTS.find(
                    ({ file, importer: asking }) =>
                      importer === asking && source.endsWith(`/en/${file}`),
                  );
                  return part && join(words, language, part.file);
                },
                // They only say something: a script takes what it says, and nothing else comes with it.
                transform: (_, id) =>
                  id.startsWith(words) ? { moduleSideEffects: false } : undefined,
              },
            ],
          },
        });
      },
    },
  };
}

/** English where the desk names no language that there is; the check says so. */
function languagesOf(root: string): { language: string; contentLanguage: string | undefined } {
  const { language, contentLanguage } = readDesk(root);
  const known = LANGUAGES.find((one) => one === language) ?? 'en';
  return {
    language: known,
    contentLanguage:
      typeof contentLanguage === 'string' && contentLanguage !== known
        ? contentLanguage
        : undefined,
  };
}
