import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { checkBeforeBuild } from './src/build/check-before-build.ts';
import { keepLastGoodBuild } from './src/build/keep-last-good-build.ts';
import { fontFamilies } from './src/fonts/families.ts';
import { namedIn } from './src/files/named-in.ts';
import { readContent } from './src/files/read-content.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { indexSite } from './src/search/index-site.ts';
import { prefetchRules, rememberedTheme } from './src/theme/head-scripts.ts';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
const content = readContent(root);

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
  markdown: {
    syntaxHighlight: false,
    processor: markdownProcessor({ named: content.files.flatMap(namedIn) }),
  },
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
        hashes: [hashOf(rememberedTheme), hashOf(prefetchRules)],
      },
    },
  },
  vite: { plugins: [tailwindcss()] },
  integrations: [checkBeforeBuild(root, content), indexSite(), keepLastGoodBuild()],
});
