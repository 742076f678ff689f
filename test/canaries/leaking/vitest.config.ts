import { defineConfig, mergeConfig } from 'vitest/config';

import config from '../../../vitest.config.ts';

// The configuration of all tests, for the files beside this one, which must fail.
export default mergeConfig(
  { ...config, test: { ...config.test, include: [] } },
  defineConfig({
    test: { include: ['test/canaries/leaking/*.ts'], exclude: ['**/vitest.config.ts'] },
  }),
);
