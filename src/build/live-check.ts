import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type FSWatcher, watch } from 'chokidar';
import { report } from '../check/report.ts';
import { isUnreadable } from '../check/finding.ts';
import type { Content } from '../files/read-content.ts';
import { checkedContent } from './checked-content.ts';
import { CONTENT_LOADER } from './content-loader.ts';
import { loadContent } from './load-content.ts';
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
        let { content: checked, findings } = checkedContent(root, 'development');
        const errors = () => findings.filter(isUnreadable);
        let hasPages = errors().length === 0;
        let settled = Promise.resolve();
        let timer: NodeJS.Timeout | undefined;

        const print = () => {
          if (findings.length > 0) console.error(report(findings, 'A build would fail.'));
        };
        const update = async () => {
          const before = checked;
          ({ content: checked, findings } = checkedContent(root, 'development'));
          print();
          if (errors().length === 0) {
            await loadContent(checked);
            hasPages = true;
            if (pathsIn(checked) !== pathsIn(before)) {
              await refreshContent?.({ loaders: [CONTENT_LOADER] });
            }
          }
          for (const { hot } of Object.values(server.environments)) {
            hot.send('astro:content-changed', {});
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

function pathsIn({ files }: Content): string {
  return files.map(({ path }) => path).join('\n');
}
