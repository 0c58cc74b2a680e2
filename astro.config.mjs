import { createHash } from 'node:crypto';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { keepLastGoodBuild } from './src/build/keep-last-good-build.ts';
import { liveCheck } from './src/build/live-check.ts';
import { fontFamilies } from './src/fonts/families.ts';
import { trimPages } from './src/build/trim-pages.ts';
import { indexSite } from './src/search/index/index-site.ts';
import { wordsOfDesk } from './src/build/words-of-desk.ts';
import { beforeShown, prefetchRules } from './src/theme/head-scripts.ts';

/** How a Content-Security-Policy names a script in the page. */
const hashOf = (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

export default defineConfig({
  trailingSlash: 'always',
  // Beside the project's other working files rather than in node_modules, which copies of it share.
  cacheDir: './.astro/cache',
  devToolbar: { enabled: false },
  // One request brings a page whole: its styles are smaller than what a second one would cost.
  build: { inlineStylesheets: 'always' },
  fonts: fontFamilies,
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
      ],
      // Pagefind searches in WebAssembly.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [beforeShown, prefetchRules].map(hashOf),
      },
    },
  },
  vite: { plugins: [tailwindcss()] },
  integrations: [wordsOfDesk(), liveCheck(), indexSite(), trimPages(), keepLastGoodBuild()],
});
