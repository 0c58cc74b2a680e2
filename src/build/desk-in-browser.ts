import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type * as DeskModule from '../desk/server/index.ts';
import { DESK_PATH } from '../desk/shared/messages.ts';
import { deskToken } from '../desk/shared/desk-token.ts';

const PAGE = fileURLToPath(new URL('../desk/page/Desk.astro', import.meta.url));
const SERVER = fileURLToPath(new URL('../desk/server/index.ts', import.meta.url));

/** The desk at `/desk/`, where an article is written in the browser: in development, and never in what is built. */
export function deskInBrowser(): AstroIntegration {
  return {
    name: 'deconflict:desk',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: DESK_PATH.slice(0, -1), entrypoint: PAGE });
      },
      'astro:server:setup': ({ server, logger }) => {
        const { base, root } = server.config;
        let loading: Promise<typeof DeskModule> | undefined;
        let effects: ReturnType<typeof DeskModule.deskEffects> | undefined;
        server.middlewares.use((request, response, next) => {
          if (!request.url?.includes(DESK_PATH.slice(0, -1))) {
            next();
            return;
          }
          // What reads originals and proposes is much; who does not open the desk need not wait for it.
          loading ??= server.ssrLoadModule(SERVER) as Promise<typeof DeskModule>;
          void loading
            .then(({ answerRequest, deskEffects }) => {
              effects ??= deskEffects(root);
              const protocol = server.config.server.https ? 'https' : 'http';
              return answerRequest(request, response, {
                protocol,
                base,
                token: deskToken(),
                effects,
              });
            })
            .then((isAnswered) => {
              if (!isAnswered) next();
            })
            .catch((error: unknown) => {
              logger.error(String(error));
              next(error);
            });
        });
      },
    },
  };
}
