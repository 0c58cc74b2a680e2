import { defineConfig } from 'astro/config';
import { deconflict } from 'deconflict';

export default defineConfig({ integrations: [deconflict()] });
