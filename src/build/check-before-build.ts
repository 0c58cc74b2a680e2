import type { AstroIntegration } from 'astro';
import { checkContent } from '../check/check-content.ts';
import { isError } from '../check/rules.ts';
import { report } from '../check/report.ts';
import { type Content, readContent } from '../files/read-content.ts';

/**
 * Checks the content before anything is built: one error and nothing is. In development mistakes
 * are printed at the start and after each change, and the pages go on.
 *
 * @param root the project's root folder
 * @param content as it was when the configuration was read
 */
export function checkBeforeBuild(root: string, content: Content): AstroIntegration {
  return {
    name: 'deconflict:check',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile }) => {
        // Names are options of the Markdown processor: a change to them starts the server again.
        for (const { path, collection } of content.files) {
          if (collection !== 'articles' && collection !== 'events') addWatchFile(`${root}/${path}`);
        }
        if (command !== 'build') return;
        const findings = checkContent(content);
        if (findings.length === 0) return;
        console.error(report(findings, 'Nothing was built; the last good build is untouched.'));
        if (findings.some(({ rule }) => isError(rule))) process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        const print = () => {
          const findings = checkContent(readContent(root));
          if (findings.length > 0) console.error(report(findings, 'A build would fail.'));
        };
        print();
        for (const change of ['add', 'change', 'unlink'] as const) {
          server.watcher.on(change, (path: string) => {
            if (path.startsWith(`${root}/content/`)) print();
          });
        }
      },
    },
  };
}
