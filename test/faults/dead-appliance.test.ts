import { afterEach, expect, it } from 'vitest';

import { startDemoAppliance, type DemoAppliance } from '../../src/demo/index.ts';
import { startTestGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { codesOf, SHORT_TIMING, signIn } from '../transaction/world.ts';
import { Line } from './line.ts';
import { until } from './place.ts';

const QUERIES = 1_000;
const AT_A_TIME = 50;
const WARNING = 'the appliance does not answer: requests are refused until it does';
const RELIEF = 'the appliance answers again';

let appliance: DemoAppliance;
let line: Line;
let gateway: TestGateway;

async function start(config: Record<string, string> = {}): Promise<string> {
  appliance = await startDemoAppliance();
  line = await Line.to(appliance.url);
  const behind = { ...appliance, url: line.url };
  gateway = await startTestGateway({ appliance: behind, timing: SHORT_TIMING, config });
  const cookie = await signIn(gateway);
  line.connections = 0;
  return cookie;
}

afterEach(async () => {
  await gateway.close();
  await until(() => line.open === 0);
  await line.close();
  await appliance.close();
});

function die(): void {
  line.isDead = true;
  line.cut();
}

/** Queries of which no two need the same from the appliance. */
async function askAll(cookie: string): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let sent = 0; sent < QUERIES; sent += AT_A_TIME) {
    const batch = Array.from({ length: AT_A_TIME }, (_, index) =>
      gateway.query(`{ timePolicy(id: "number-${sent + index}") { name } }`, { cookie }),
    );
    answers.push(...(await Promise.all(batch)));
  }
  return answers;
}

/** Asks until the appliance is back. @returns milliseconds */
async function untilBack(cookie: string): Promise<number> {
  const start = performance.now();
  while (codesOf(await gateway.query('{ timePolicies { totalCount } }', { cookie })).length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return performance.now() - start;
}

const told = (msg: string): number => gateway.log.filter((entry) => entry.msg === msg).length;
const gauge = async (): Promise<string | undefined> =>
  /^sps_graphql_appliance_circuit_open (\d)$/m.exec((await gateway.send('/metrics')).text)?.[1];

it('a thousand queries to a dead appliance are a few connections, and it is served again when it is back', async () => {
  const cookie = await start();
  expect(await gauge()).toBe('0');
  die();
  const answers = await askAll(cookie);
  expect(new Set(answers.flatMap(codesOf))).toEqual(new Set(['UPSTREAM_UNAVAILABLE']));
  expect(answers.every(({ data, errors }) => data?.['timePolicy'] === null && errors.length === 1)).toBe(true);
  // Those that had come before anybody could know, each with its retries, and then one trial after each pause.
  expect(line.connections).toBeGreaterThan(AT_A_TIME);
  expect(line.connections).toBeLessThanOrEqual(3 * AT_A_TIME + 10);
  expect([told(WARNING), told(RELIEF), await gauge()]).toEqual([1, 0, '1']);

  line.isDead = false;
  expect(await untilBack(cookie)).toBeLessThan(5_500);
  const later = await Promise.all(
    Array.from({ length: AT_A_TIME }, () =>
      gateway.query('{ timePolicies { totalCount } viewer { name } }', { cookie }),
    ),
  );
  expect(later.flatMap(({ errors }) => errors)).toEqual([]);
  expect([told(WARNING), told(RELIEF), await gauge()]).toEqual([1, 1, '0']);
  expect(line.open).toBeLessThanOrEqual(gateway.config.maxConnections);
}, 60_000);

it('one user after the other: fifteen connections, and then one after each pause', async () => {
  const cookie = await start();
  die();
  for (let count = 0; count < 60; count += 1) {
    expect(codesOf(await gateway.query('{ timePolicies { totalCount } }', { cookie }))).toEqual([
      'UPSTREAM_UNAVAILABLE',
    ]);
  }
  expect(line.connections).toBeGreaterThanOrEqual(15);
  expect(line.connections).toBeLessThanOrEqual(18);
});

it('an appliance that accepts and never answers is not asked by everybody who waits', async () => {
  const cookie = await start({ SPS_TIMEOUT_MS: '400', SPS_MAX_CONNECTIONS: '5' });
  line.spoil({ fault: 'silence' });
  line.requests.length = 0;
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, index) => gateway.query(`{ timePolicy(id: "${index}") { name } }`, { cookie })),
  );
  expect(new Set(answers.flatMap(codesOf))).toEqual(new Set(['UPSTREAM_TIMEOUT', 'UPSTREAM_UNAVAILABLE']));
  // The question for the state of the session is one of them.
  expect(line.requests.length).toBeLessThanOrEqual(11);
  line.spoil(undefined);
  expect(await untilBack(cookie)).toBeLessThan(5_500);
});

it('the first query after a pause is answered whole, not only the part that was the trial', async () => {
  const cookie = await start();
  die();
  for (let count = 0; count < 6; count += 1) await gateway.query('{ timePolicies { totalCount } }', { cookie });
  line.isDead = false;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const fields = [
    'timePolicies',
    'auditPolicies',
    'contentPolicies',
    'ldapServers',
    'signingCas',
    'mssqlConnectionPolicies',
  ];
  const answer = await gateway.query(
    `{ viewer { name } ${fields.map((name) => `${name} { totalCount }`).join(' ')} }`,
    {
      cookie,
    },
  );
  expect(answer.errors).toEqual([]);
});

it('a blip of an appliance that is asked by many is noticed by nobody', async () => {
  const cookie = await start();
  const asking = Array.from({ length: 40 }, (_, index) =>
    gateway.query(`{ timePolicies(first: ${index + 1}) { totalCount } auditPolicies { totalCount } }`, { cookie }),
  );
  await until(() => line.requests.length > 2);
  die();
  setTimeout(() => (line.isDead = false), 80);
  const answers = await Promise.all(asking);
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  expect(told(WARNING)).toBe(0);
});
