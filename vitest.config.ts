import { defineConfig } from 'vitest/config';

/** `unit` and `content` need nothing but the sources; `site` reads what `npm run build` made. */
export default defineConfig({
  test: {
    // Vitest leaves a core to watch for changes; on two cores it would run one file after the other.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
