import { afterEach, describe, expect, it } from 'vitest';

import { Stage, TIME_POLICIES, until } from '../../sharing/stage.ts';
import { basic } from '../../support/gateway.ts';
import { heldBy } from './gauges.ts';
import { head, Line, post, query } from './line.ts';

const AS_ADMIN = { authorization: basic('admin') };
const READ = post(query('{ timePolicies { totalCount } }'), AS_ADMIN);
const viewer = (n: number): string => post(query(`{ a${n}: viewer { name } }`), AS_ADMIN);

const lines: Line[] = [];
afterEach(() => {
  for (const line of lines.splice(0)) line.leave();
});

async function lineTo(stage: Stage, from?: string): Promise<Line> {
  const line = await Line.open(stage.gateway.url, from);
  lines.push(line);
  return line;
}

/** A gateway, and a connection on which a first request is held up at the appliance. */
async function heldUp(): Promise<{ stage: Stage; line: Line }> {
  const stage = await Stage.forTest();
  stage.gate.hold(TIME_POLICIES);
  const line = await lineTo(stage);
  await line.write(READ);
  await until(() => stage.gets(TIME_POLICIES) === 1);
  return { stage, line };
}

const statuses = ({ answers }: Line): number[] => answers.map(({ status }) => status);

describe('requests that come before the answer to the one before', () => {
  it('wait for it, and are answered in their order', async () => {
    const { stage, line } = await heldUp();
    await line.write([1, 2, 3].map(viewer).join(''));
    await line.write(viewer(4));
    await stage.gateway.query('{ viewer { name } }', { user: 'auditor' });
    expect(stage.calls().filter((call) => call === 'GET /api/user_info').length).toBe(1);
    expect(await heldBy(stage.gateway)).toMatchObject({ operations: 1 });
    stage.gate.releaseAll();
    await until(() => line.answers.length === 5);
    expect(line.answers.map(({ text }) => /"a(\d)"/.exec(text)?.[1])).toEqual([undefined, '1', '2', '3', '4']);
    expect(line.isClosed).toBe(false);
  });

  it('never begin if their client leaves, and the first one ends', async () => {
    const { stage, line } = await heldUp();
    const create = post(
      query('mutation { timePolicyCreate(input: { name: "late" }) { timePolicy { id } } }'),
      AS_ADMIN,
    );
    await line.write(create);
    line.leave();
    await until(async () => (await heldBy(stage.gateway)).operations === 0);
    stage.gate.releaseAll();
    expect(await heldBy(stage.gateway)).toMatchObject({ operations: 0, files: 1, bodies: 0, unread: 0 });
    expect(stage.calls().some((call) => call.includes('/api/transaction'))).toBe(false);
  });

  it('do not hide that the client of a mutation has left: it is rolled back', async () => {
    const stage = await Stage.forTest();
    stage.gate.hold(stage.path);
    const line = await lineTo(stage);
    await line.write(post(query(stage.rename('gone')), AS_ADMIN) + [1, 2, 3].map(viewer).join(''));
    await until(() => stage.gets(stage.path) === 1);
    line.leave();
    await until(async () => (await heldBy(stage.gateway)).operations === 0);
    stage.gate.releaseAll();
    expect(stage.gate.appliance.openTransactions()).toBe(0);
    expect(stage.calls()).not.toContain('PUT /api/transaction');
    expect(stage.gate.appliance.committed(stage.path)).not.toMatchObject({ name: 'gone' });
  });

  it.each([
    ['more than 64 of them', head('GET', '/health/live').repeat(65)],
    ['more than 64 kB of them', head('GET', '/health/live', { 'x-long': 'x'.repeat(14_000) }).repeat(5)],
    [
      'a body of which 300 kB have come',
      `${head('POST', '/graphql', { ...AS_ADMIN, 'content-length': '500000' })}${'x'.repeat(300_000)}`,
    ],
  ])('end the connection if they are many: %s', async (_what, bytes) => {
    const { stage, line } = await heldUp();
    await line.write(bytes);
    await until(() => line.isClosed);
    expect(line.answers).toEqual([]);
    await until(async () => (await heldBy(stage.gateway)).operations === 0);
  });

  it('are not begun if only a part of the last one has come: the connection ends after the answers to the others', async () => {
    const { stage, line } = await heldUp();
    await line.write(viewer(1) + viewer(2).slice(0, -5));
    await stage.gateway.query('{ viewer { name } }', { user: 'auditor' });
    stage.gate.releaseAll();
    await until(() => line.isClosed);
    expect(statuses(line)).toEqual([200, 200]);
  });

  it('that are no HTTP are told after the answer, not in its place', async () => {
    const { stage, line } = await heldUp();
    await line.write(`${viewer(1)}this is no HTTP\r\n\r\n`);
    await stage.gateway.query('{ viewer { name } }', { user: 'auditor' });
    expect(line.answers).toEqual([]);
    stage.gate.releaseAll();
    await until(() => line.isClosed);
    expect(statuses(line)).toEqual([200, 200, 400]);
  });

  it('that cannot be routed wait for their turn like others', async () => {
    const { stage, line } = await heldUp();
    await line.write(head('GET', '/%E0%A4%A') + viewer(1));
    stage.gate.releaseAll();
    await until(() => line.answers.length === 3);
    expect(statuses(line)).toEqual([200, 400, 200]);
  });

  it('may come with a body of their own behind a body that has come in pieces', async () => {
    const { stage, line } = await heldUp();
    stage.gate.releaseAll();
    await until(() => line.answers.length === 1);
    const large = post(query(`{ viewer { name } } #${'x'.repeat(200_000)}`), AS_ADMIN);
    await line.write(large.slice(0, 150_000));
    await line.write(large.slice(150_000) + viewer(1));
    await until(() => line.answers.length === 3);
    expect(statuses(line)).toEqual([200, 200, 200]);
  });
});
