/** Before each test file: its demo appliances give canaries and take them, and a leak fails the file even if no test looks. */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, inject, vi } from 'vitest';

import type * as demo from '../../src/demo/index.ts';
import { CANARY_PASSWORDS, TOKEN_PREFIX } from './canaries.ts';
import { watch } from './watch.ts';

// Here, because many tests start appliances of their own, and each of them must know what `basic()` sends.
vi.mock('../../src/demo/index.ts', async (importOriginal) => {
  const original = await importOriginal<typeof demo>();
  const startDemoAppliance: typeof demo.startDemoAppliance = (options) =>
    original.startDemoAppliance({ secondPasswords: CANARY_PASSWORDS, tokenPrefix: TOKEN_PREFIX, ...options });
  return { ...original, startDemoAppliance };
});

watch.useCanaries();

afterAll(() => {
  if (watch.counts.characters > 0) {
    writeFileSync(join(inject('canaryCounts'), `${randomUUID()}.json`), JSON.stringify(watch.counts));
  }
  watch.check();
});
