import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataStore, Loader } from 'astro/loaders';
import { digestOf } from '../files/digest-of.ts';
import { namedIn } from '../files/named-in.ts';
import type { Content } from '../files/read-content.ts';
import { markdownProcessor } from '../markdown/processor.ts';
import { remembered } from '../model/remembered.ts';
import type { Named } from '../model/names/named.ts';
import type { CollectionName } from '../model/schemas/index.ts';
import { digest as digestWords, language } from '../words/index.ts';
import { soundContentOf } from './sound-content.ts';

/** By this name the development server asks for content to be loaded again. */
export const CONTENT_LOADER = 'deconflict:content';

/** Content that is known to be sound, to be loaded instead of what is on disk. */
export interface Refresh {
  content: Content;
  onLoad: (collection: CollectionName) => void;
}

/** The code that makes of a file what is stored of it: when that changes, what was stored goes. */
const CODE = ['files', 'markdown', 'model', 'words'].map((folder) =>
  fileURLToPath(new URL(`../${folder}/`, import.meta.url)),
);

/** All collections ask for it. */
const digestOnce = remembered(digestOf);

/** No file is called so. */
const NO_ENTRY = '_';

type Rendered = NonNullable<Parameters<DataStore['set']>[0]['rendered']>;

/**
 * Loads a collection as the check reads it, and only when the check finds no mistake: else a build ends,
 * and in development what was loaded last stays. Of a file only its fields are kept, of an article its
 * rendered text as well; what has not changed is not rendered again.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: CONTENT_LOADER,
    async load(context) {
      const { store } = context;
      const root = fileURLToPath(context.config.root);
      const refresh = context.refreshContextData as unknown as Refresh | undefined;
      refresh?.onLoad(collection);
      const content =
        refresh?.content ??
        soundContentOf(context.config)(root, context.watcher ? 'development' : 'build');
      if (!content) return;

      const named = collection === 'articles' ? content.files.flatMap(namedIn) : [];
      const names = context.generateDigest({ named, language, code: digestOnce(CODE) });
      const render = await bodyRenderer(named);
      // Astro warns of a collection that never had an entry; a desk need not have something of each kind.
      if (store.keys().length === 0) store.set({ id: NO_ENTRY, data: {} });
      const gone = new Set(store.keys());
      for (const file of content.files) {
        if (file.collection !== collection) continue;
        const { body, id, path } = file;
        const data = file.data as Record<string, unknown>;
        gone.delete(id);
        const digest = context.generateDigest({ data, body, names });
        if (store.get(id)?.digest === digest) continue;
        store.set({
          id,
          filePath: path,
          digest,
          data: await context.parseData({ id, data, filePath: join(root, path) }),
          ...(body && { rendered: await render(body.markdown) }),
        });
      }
      for (const id of gone) store.delete(id);
    },
  };
}

/**
 * Renders bodies to HTML, with their passages beside it. Astro's own `renderMarkdown` would keep the names
 * of the time when the configuration was read, and take a body that begins with "---" for frontmatter.
 */
async function bodyRenderer(named: Named[]): Promise<(markdown: string) => Promise<Rendered>> {
  const renderer = await markdownProcessor({ named, words: digestWords }).createRenderer({
    syntaxHighlight: false,
  });
  return async (markdown) => {
    const { code, metadata } = await renderer.render(markdown);
    return { html: code, metadata: { passages: metadata.frontmatter.passages as unknown } };
  };
}
