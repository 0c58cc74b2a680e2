import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, RefreshContentOptions } from 'astro';
import { type FSWatcher, watch } from 'chokidar';
import { report } from '../check/report.ts';
import { isUnreadable } from '../check/finding.ts';
import type { Content } from '../files/read-content.ts';
import type { CollectionName } from '../model/schemas/index.ts';
import { checkedContent } from './checked-content.ts';
import { CONTENT_LOADER, type Refresh } from './content-loader.ts';
import { showFindings } from './show-findings.ts';

/** Programs save a file in several steps; it is read when they have been quiet for so long. */
const QUIET_MS = 50;

/**
 * Reads the content again after each change in development. Without an error it is loaded; with one the
 * pages stay as they were last good, and say so, until it is mended. Requests wait while content is loaded.
 */
export function liveCheck(): AstroIntegration {
  let content: FSWatcher | undefined;
  return {
    name: 'deconflict:live-check',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const folder = join(fileURLToPath(config.root), 'content');
        const isContent = (path: string) => path.startsWith(folder);
        // At each change that Astro hears of it reads its own configuration again, and loads nothing meanwhile.
        updateConfig({ vite: { server: { watch: { ignored: [isContent] } } } });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const { base, root } = server.config;
        let { findings } = checkedContent(root, 'development');
        const errors = () => findings.filter(isUnreadable);
        let hasPages = errors().length === 0;
        let settled = Promise.resolve();
        let timer: NodeJS.Timeout | undefined;

        const print = () => {
          if (findings.length > 0) console.error(report(findings, 'A build would fail.'));
        };
        const update = async () => {
          const checked = checkedContent(root, 'development');
          findings = checked.findings;
          print();
          if (errors().length === 0) {
            await load(checked.content, refreshContent);
            hasPages = true;
          }
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        const updateLater = () => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            settled = settled.then(update).catch((error: unknown) => {
              logger.error(String(error));
            });
          }, QUIET_MS);
        };

        print();
        content = watch(join(root, 'content'), { ignoreInitial: true }).on('all', updateLater);
        server.middlewares.use(
          showFindings(base, async () => {
            await settled;
            return { findings: errors(), hasPages };
          }),
        );
      },
      'astro:server:done': () => content?.close(),
    },
  };
}

/** Has content loaded; throws where Astro passes over the request, which it does in silence. */
async function load(
  content: Content,
  refreshContent: ((options: RefreshContentOptions) => Promise<void>) | undefined,
): Promise<void> {
  const loaded = new Set<CollectionName>();
  const refresh: Refresh = { content, onLoad: (collection) => loaded.add(collection) };
  await refreshContent?.({ loaders: [CONTENT_LOADER], context: { ...refresh } });
  if (loaded.size > 0) return;
  throw new Error('The content is sound, but Astro does not load it. Start the server again.');
}
