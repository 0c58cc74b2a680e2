import { defineConfig } from 'astro/config';
import { deconflict } from 'deconflict';
import { withoutShouting } from './rules/without-shouting.mjs';

export default defineConfig({
  integrations: [
    deconflict({
      components: { footer: './src/Footer.astro' },
      exporters: { '/bicycles.txt': './src/bicycles.txt.ts' },
      rules: [withoutShouting],
    }),
  ],
});
