import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import { send } from './support/client.ts';
import { each, operation } from './support/requests.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that are in use after everything that can go has gone. */
function bytesInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const ROUNDS = 8;
/** What the gateway may keep of all rounds; of what an attack sends, each round alone would be as much. */
const MOST_KEPT = 40 * 1024 * 1024;

/** Documents are kept, parsed, for the next one who sends the same; everybody can send others. */
const DOCUMENTS: readonly (readonly [what: string, as: 'admin' | 'nobody', document: (round: number) => string])[] = [
  [
    '300,000 comments, each of which is a token',
    'admin',
    (round) => `{ a${round}: __typename ${'#\n'.repeat(300_000)} }`,
  ],
  ['one comment of a megabyte', 'admin', (round) => `{ a${round}: __typename # ${'x'.repeat(1_000_000)}\n }`],
  [
    'as many arguments as a document may have',
    'nobody',
    (round) => `{ ${each(30, (n) => `a${n}: nodes(ids: [${'"a", '.repeat(300)}]) { id }`)} b${round}: __typename }`,
  ],
];

describe('what attacks leave in the memory', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.close());

  test.each(DOCUMENTS)('documents with %s', async (_what, as, document) => {
    await send(gateway.url, operation(document(ROUNDS), { as }));
    const before = bytesInUse();
    for (let round = 0; round < ROUNDS; round++) {
      const { status } = await send(gateway.url, operation(document(round), { as }));
      expect(status).toBe(200);
    }
    expect(bytesInUse() - before).toBeLessThan(MOST_KEPT);
  });
});
