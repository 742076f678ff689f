import { createRequire } from 'node:module';

import { defineConfig } from 'vitest/config';

/**
 * The file that Node itself takes for `graphql`. The test runner would take the package's other copy for our files and Node's for
 * the libraries, and a schema of the one is none to the other.
 */
export const graphqlOfNode = { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') };

export default defineConfig({
  resolve: { alias: [graphqlOfNode] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    globalSetup: ['test/canaries/count.ts'],
    setupFiles: ['test/canaries/setup.ts'],
    // Most tests wait for answers over loopback: two files at a time keep two cores busy.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
