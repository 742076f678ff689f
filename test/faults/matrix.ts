import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DemoProfile } from '../../src/demo/index.ts';
import { codesOf, outcomeOf } from '../transaction/world.ts';
import { OPERATIONS, type OperationKind } from './operations.ts';
import { Places, type Place } from './place.ts';
import { faultRows, type FaultRow } from './table.ts';

/** Requests of an operation at most, whatever is wrong: those that it needs, with their retries, and the end of a transaction. */
const MOST_REQUESTS = 24;

/** Strikes one request of an operation, and looks at what its user is told, at what the appliance sees, and at what comes after. */
export async function checkCell(place: Place, kind: OperationKind, row: FaultRow): Promise<void> {
  await place.reset();
  const { method, path, asks, struck, siblings } = kind;
  const told = row[asks] ?? row.read;
  if ('line' in row.fault) place.line.spoil({ method, path, fault: row.fault.line });
  else place.appliance.faults.add({ method, path, fault: row.fault });

  const gateway = row.gateway === 'hasty' ? place.hasty : place.patient;
  const answer = await gateway.query(kind.document(place), kind.options(place));

  expect(answer.status).toBe(200);
  expect([codesOf(answer), answer.errors.map((error) => error.path?.[0])]).toEqual(
    told === 'answered' ? [[], []] : [struck.map(() => told), struck],
  );
  if (asks === 'write') {
    expect(outcomeOf(answer)).toBe(told === 'answered' ? 'COMMITTED' : 'ROLLED_BACK');
    if (told !== 'answered') expect(answer.data).toBeNull();
  } else {
    for (const name of struck) expect(answer.data?.[name] === null).toBe(told !== 'answered');
    for (const name of siblings) expect(answer.data?.[name]).toEqual(place.normally(name));
  }
  const hits = place.line.requests.filter((request) => {
    const [verb, target = ''] = request.split(' ');
    return verb === method && (typeof path === 'string' ? target === path : path.test(target));
  });
  // On old versions a page reads its objects one by one, after the list that was struck.
  if (told !== 'answered') expect(hits).toHaveLength(method === 'GET' ? row.sent : 1);
  expect(place.line.requests.length).toBeLessThanOrEqual(MOST_REQUESTS);
  await place.expectWell(gateway);
}

/** Every kind of operation under every fault. */
export function faultMatrix(profile: DemoProfile): void {
  const places = new Places();
  const visitors: string[] = [];
  const elsewhere = createServer((socket) => {
    visitors.push('somebody');
    socket.destroy();
  });
  // The rows need an address before anything listens there.
  const rows = faultRows('http://127.0.0.1:elsewhere');
  let origin = '';

  beforeAll(async () => {
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
    await places.open(profile, 5);
  });
  afterAll(async () => {
    await places.close();
    await new Promise((resolve) => elsewhere.close(resolve));
  });

  const cells = Object.keys(rows).flatMap((fault) => Object.keys(OPERATIONS).map((kind) => [fault, kind] as const));
  describe.concurrent(`${cells.length} cells on SPS ${profile}`, () => {
    it.for(cells)('%s: %s', async ([fault, kind]) => {
      const row = faultRows(origin)[fault];
      const operation = OPERATIONS[kind];
      if (row && operation) await places.within((place) => checkCell(place, operation, row));
    });
  });

  it('no redirect was followed', () => {
    expect(visitors).toEqual([]);
  });

  it('nothing is in the logs that should not be there', () => {
    expect(places.oddLogLines()).toEqual([]);
  });
}
