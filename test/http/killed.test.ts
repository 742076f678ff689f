import { constants } from 'node:os';

import { afterEach, describe, expect, it } from 'vitest';

import { startDemoAppliance, type DemoAppliance } from '../../src/demo/index.ts';
import { ENDING_SIGNALS } from '../../src/start/signals.ts';
import { TEST_SECRET } from '../canaries/canaries.ts';
import { DAYS, TIME_POLICIES } from '../transaction/world.ts';
import { endPrograms, run, type Program } from './program.ts';

let appliance: DemoAppliance | undefined;
afterEach(async () => {
  await endPrograms();
  await appliance?.close();
});

async function start(demo: DemoAppliance): Promise<{ program: Program; url: string }> {
  const environment = { PORT: '0', SPS_URL: demo.url, SESSION_SECRETS: TEST_SECRET, LOG_LEVEL: 'info' };
  const program = run('main.ts', environment);
  return { program, url: await program.said(/Server listening at (http:\/\/127\.0\.0\.1:\d+)/) };
}

async function ask(url: string, query: string, cookie = ''): Promise<{ text: string; cookie: string }> {
  const headers = { 'content-type': 'application/json', cookie };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0]);
  return { text: await response.text(), cookie: cookies.join('; ') };
}

/** A gateway in the middle of a transaction: one policy is created, and the appliance takes its time with the second. */
async function inTransaction(
  demo: DemoAppliance,
): Promise<{ program: Program; cookie: string; answering: Promise<string> }> {
  const { program, url } = await start(demo);
  const { cookie } = await ask(url, 'mutation { signIn(username: "admin", password: "admin") { viewer { name } } }');
  demo.faults.add({ method: 'POST', path: TIME_POLICIES, after: 1, times: 1, fault: { delayMs: 700 } });
  const create = (name: string): string =>
    `${name}: timePolicyCreate(input: { name: "${name}", ${DAYS} }) { timePolicy { id } }`;
  const answering = ask(url, `mutation { ${create('first')} ${create('second')} }`, cookie).then(
    ({ text }) => text,
    () => 'no answer',
  );
  while (demo.requests.filter(({ method, path }) => method === 'POST' && path === TIME_POLICIES).length < 2) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { program, cookie, answering };
}

it('a gateway that is killed leaves a transaction, which the next one does not show, and can discard', async () => {
  appliance = await startDemoAppliance();
  const { program, cookie, answering } = await inTransaction(appliance);
  program.process.kill('SIGKILL');
  expect([await program.ended, await answering]).toEqual([null, 'no answer']);
  const { url } = await start(appliance);
  expect(appliance.openTransactions()).toBe(1);
  const names = '{ timePolicies { nodes { name } } }';
  const before = (await ask(url, names, cookie)).text;
  expect([before.includes('TRANSACTION_IN_PROGRESS'), before.includes('"first"')]).toEqual([true, false]);
  const discarded = (await ask(url, 'mutation { transactionDiscard { discarded } }', cookie)).text;
  expect(JSON.parse(discarded)).toEqual({ data: { transactionDiscard: { discarded: true } } });
  const after = (await ask(url, names, cookie)).text;
  expect([after.includes('errors'), after.includes('"first"')]).toEqual([false, false]);
  expect(appliance.openTransactions()).toBe(0);
});

describe('rolls back before it ends', () => {
  const signals = ENDING_SIGNALS.filter((name) => name in constants.signals);
  it.each(signals)('on %s', async (signal) => {
    appliance = await startDemoAppliance();
    const { program, answering } = await inTransaction(appliance);
    program.process.kill(signal);
    expect([await program.ended, (await answering).includes('ROLLED_BACK')]).toEqual([0, true]);
    expect(appliance.openTransactions()).toBe(0);
  });
});
