import { monitorEventLoopDelay } from 'node:perf_hooks';

import { expect } from 'vitest';

import { isErrorCode } from '../../../src/errors/codes.ts';
import { callsOf, type TestGateway } from '../../support/gateway.ts';
import { MOST_BYTES, type Attack } from './attack.ts';
import { send, type Received } from './client.ts';
import { operation } from './requests.ts';

/** Figures of one attack. */
export interface Figures {
  readonly name: string;
  /** Longest time for which the process, gateway and attacker in one, did nothing else. */
  readonly pauseMs: number;
  readonly bytes: number;
}

/** A pause that is a hang: generous, because other tests run beside this one. */
const HANG_MS = 5_000;

/** What an exception leaves in a text when nobody masks it. */
const UNMASKED =
  /node_modules|\bat [\w.<>[\] ]+ \(|\n\s+at |node:internal|\b(?:Type|Range|Reference|Syntax|Aggregate)Error\b|Maximum call stack|Cannot read propert|is not (?:a function|iterable)|\bE(?:CONN|PIPE|NOTFOUND|HOST)|\bUND_ERR|\bHPE_/;

/** What only the gateway knows of the appliance. */
const ADDRESS = /127\.0\.0\.1|\/api\/|session_id/;

const NORMAL = '{ viewer { name } auditPolicies(first: 2) { totalCount nodes { id name } } }';

interface ErrorOnTheWire {
  readonly message?: unknown;
  readonly extensions?: { readonly code?: unknown; readonly requestId?: unknown };
}

/** What the gateway answers when nobody attacks. */
export async function normalAnswer(gateway: TestGateway): Promise<string> {
  const { status, text } = await send(gateway.url, operation(NORMAL));
  expect(status).toBe(200);
  expect(text).toContain('"totalCount"');
  return text;
}

/** Carries out an attack and expects everything that its row says, and everything that no row need say. */
export async function withstand(gateway: TestGateway, attack: Attack, normal: string): Promise<Figures> {
  const { appliance, log } = gateway;
  const removals = (attack.appliance ?? []).map((rule) => appliance.faults.add(rule));
  appliance.clearRequests();
  const logged = log.length;
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  let received: Received;
  let calls: readonly string[];
  try {
    received = await send(gateway.url, attack.request);
    calls = callsOf(appliance);
  } finally {
    delay.disable();
    for (const remove of removals) remove();
  }
  expect(received.text).not.toMatch(UNMASKED);
  expect(received.status, received.text.slice(0, 500)).toBe(attack.status);
  if (attack.form === undefined || attack.form === 'graphql') expectGraphql(received, attack);
  else expect(attack.codes).toEqual([]);
  if (attack.says !== undefined) expect(received.text).toContain(attack.says);
  if (attack.hides !== undefined) expect(received.text).not.toContain(attack.hides);
  if (attack.hidesHeader !== undefined) expect(received.headers).not.toHaveProperty([attack.hidesHeader]);
  if (typeof attack.calls === 'number') expect(calls, calls.slice(0, 20).join('\n')).toHaveLength(attack.calls);
  else expect([...calls].sort()).toEqual([...attack.calls].sort());
  expect(received.bytes).toBeLessThanOrEqual(attack.atMostBytes ?? MOST_BYTES);

  // Nothing went wrong that nobody expected, nothing is left behind, and the next one is served as if nothing had been.
  expect(log.slice(logged).filter(({ level }) => level >= 50)).toEqual([]);
  expect(appliance.openTransactions()).toBe(0);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(PROTOTYPE);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(await normalAnswer(gateway)).toBe(normal);
  const pauseMs = delay.max / 1e6;
  expect(pauseMs).toBeLessThan(HANG_MS);
  return { name: attack.name, pauseMs, bytes: received.bytes };
}

const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype);

function expectGraphql({ text, headers }: Received, attack: Attack): void {
  expect(headers['content-type']).toMatch(/^application\/(?:graphql-response\+)?json\b/);
  const body = JSON.parse(text) as { readonly errors?: readonly ErrorOnTheWire[]; readonly data?: unknown };
  const errors = body.errors ?? [];
  for (const { message, extensions } of errors) {
    expect(message).toEqual(expect.stringMatching(/\S/));
    expect(message).not.toMatch(ADDRESS);
    expect(extensions?.code).toSatisfy(isErrorCode);
    expect(extensions?.requestId).toBe(headers['x-request-id']);
  }
  const codes = [...new Set(errors.map(({ extensions }) => extensions?.code))].sort();
  expect(codes, text.slice(0, 500)).toEqual([...attack.codes].sort());
  if ('data' in attack) expect(body.data).toEqual(attack.data);
  else if (attack.status >= 400) expect(body).not.toHaveProperty('data');
}
