import { defineConfig } from 'vitest/config';

import { graphqlOfNode } from './vitest.config.ts';

// Needs Chromium, and the page built (`npm run explorer:ensure`).
export default defineConfig({
  resolve: { alias: [graphqlOfNode] },
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The cores belong to the browser.
    fileParallelism: false,
    // One file after the other, each with gateways of its own: the gateway's code is loaded once for all.
    isolate: false,
  },
});
