import { defineConfig } from 'astro/config';
import { deconflict } from './src/index.ts';

export default defineConfig({ integrations: [deconflict()] });
