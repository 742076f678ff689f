import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DemoProfile, Fault } from '../../src/demo/index.ts';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import { codesOf, signIn } from '../transaction/world.ts';
import { checkCell } from './matrix.ts';
import { OPERATIONS } from './operations.ts';
import { Place, until } from './place.ts';
import { HUGE_ROW } from './table.ts';

const MEBIBYTE = 1024 * 1024;
/** Where an answer is cut off. */
const CUT_AT = 64 * MEBIBYTE;
const AT_A_TIME = 3;

let gateway: TestGateway;
let cookie: string;
beforeAll(async () => {
  gateway = await startTestGateway({ config: { SPS_MAX_CONNECTIONS: String(AT_A_TIME) } });
  cookie = await signIn(gateway);
});
afterAll(() => gateway.close());

/** The most memory that is taken while something goes on, beyond what was taken before. */
async function growthWhile(act: () => Promise<unknown>): Promise<number> {
  const taken = (): number => process.memoryUsage().rss;
  const before = taken();
  let most = before;
  const watching = setInterval(() => (most = Math.max(most, taken())), 5);
  await act();
  clearInterval(watching);
  return most - before;
}

describe.each<DemoProfile>(['6.0', '8.0'])('200 MB on SPS %s', (profile) => {
  let place: Place;
  beforeAll(async () => {
    place = await Place.open(profile);
  });
  afterAll(async () => {
    expect(place.oddLogLines()).toEqual([]);
    await place.close();
  });

  it.each(Object.entries(OPERATIONS))('%s', (_kind, operation) => checkCell(place, operation, HUGE_ROW));
});

const HUGE: Readonly<Record<string, Fault>> = {
  '200 MB': { huge: 200_000_000 },
  '2 GB': { huge: 2_000_000_000 },
};

describe.each(Object.entries(HUGE))('%s', (_size, fault) => {
  it('are cut off, whoever asks, and the memory is given back', async () => {
    const { faults } = gateway.appliance;
    const remove = faults.add({ method: 'GET', path: /audit_policies|user_info/, fault });
    const document = '{ auditPolicies { totalCount } timePolicies { totalCount } }';
    const growth = await growthWhile(async () => {
      for (let round = 0; round < 2; round += 1) {
        const answer = await gateway.query(document, { cookie });
        expect(codesOf(answer)).toEqual(['UPSTREAM_MALFORMED']);
        expect(answer.data).toEqual({ auditPolicies: null, timePolicies: { totalCount: 3 } });
      }
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, index) =>
          gateway.query(`{ viewer { name } auditPolicies(first: ${index + 1}) { totalCount } }`, { cookie }),
        ),
      );
      for (const answer of answers) expect(codesOf(answer)).toEqual(['UPSTREAM_MALFORMED', 'UPSTREAM_MALFORMED']);
    });
    remove();
    // What may be held at a time, twice: the collector does not run at once.
    expect(growth).toBeLessThan(2 * (AT_A_TIME + 1) * CUT_AT);
    expect((await gateway.query(document, { cookie })).errors).toEqual([]);
    await until(() => gateway.appliance.openTransactions() === 0);
  });
});
