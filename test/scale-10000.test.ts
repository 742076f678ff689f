import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { describe, expect, it } from 'vitest';

import { startDemoAppliance, type DemoProfile } from '../src/demo/index.ts';
import { connectionPolicies, REFERENCES } from './support/connection-policies.ts';
import { callsOf, startTestGateway, type Answer, type TestGateway } from './support/gateway.ts';

const POLICIES = 10_000;
const PAGE = 1000;
const DISTINCT_POLICIES = 20;
const LIST = '/api/configuration/mssql/connections';

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  readonly nodes: readonly { key: string; name: string; policies: Record<string, { name: string } | null> }[];
}

function pageOf(answer: Answer): Page {
  expect(answer.errors).toEqual([]);
  return answer.data?.['mssqlConnectionPolicies'] as Page;
}

/** A page with the calls that it took; each of them has been made once. */
async function read(gateway: TestGateway, page: string): Promise<Page & { readonly calls: readonly string[] }> {
  gateway.appliance.clearRequests();
  const answered = pageOf(await gateway.query(connectionPolicies(page), { user: 'admin' }));
  const calls = callsOf(gateway.appliance);
  expect(new Set(calls).size).toBe(calls.length);
  expect(answered.nodes.flatMap(({ policies }) => Object.values(policies))).not.toContain(null);
  return { ...answered, calls };
}

/** The gateway has signed in already, and knows whether lists carry bodies. */
async function withGateway(profile: DemoProfile, test: (gateway: TestGateway) => Promise<void>): Promise<void> {
  const gateway = await startTestGateway({
    demo: { connections: POLICIES, distinctPolicies: DISTINCT_POLICIES, profile },
  });
  try {
    pageOf(await gateway.query(connectionPolicies('first: 1'), { user: 'admin' }));
    await test(gateway);
  } finally {
    await gateway.close();
  }
}

/** Calls of one page besides the list: lists of the policies, or each object of its own. */
const CALLS = {
  '8.0': REFERENCES.length,
  '6.0': PAGE + REFERENCES.length * DISTINCT_POLICIES,
} as const;

describe.each(['8.0', '6.0'] as const)('10,000 connection policies on SPS %s', (profile) => {
  it('come in pages of 1000, in order, each once, with the same number of calls for each page', async () => {
    await withGateway(profile, async (gateway) => {
      const keys = gateway.appliance.committed(LIST) as string[];
      expect(keys).toHaveLength(POLICIES);
      const seen: string[] = [];
      const perPage: number[] = [];
      let page = `first: ${PAGE}`;
      for (let number = 0; number < POLICIES / PAGE; number += 1) {
        const { nodes, totalCount, pageInfo, calls } = await read(gateway, page);
        expect(totalCount).toBe(POLICIES);
        expect(pageInfo).toMatchObject({ hasPreviousPage: number > 0, hasNextPage: seen.length + PAGE < POLICIES });
        seen.push(...nodes.map(({ key }) => key));
        const own = calls.filter((call) => call.startsWith(`GET ${LIST}/`)).sort();
        const wanted = nodes.map(({ key }) => `GET ${LIST}/${key}`).sort();
        expect(own).toEqual(profile === '6.0' ? wanted : []);
        expect(calls).toContain(`GET ${LIST}`);
        perPage.push(calls.length);
        page = `first: ${PAGE}, after: "${pageInfo.endCursor}"`;
      }
      expect(seen).toEqual(keys);
      expect(perPage).toEqual(perPage.map(() => 1 + CALLS[profile]));
    });
  });

  it('cost a page at the end as many calls as one at the beginning, and a small one few', async () => {
    await withGateway(profile, async (gateway) => {
      const keys = gateway.appliance.committed(LIST) as string[];
      const { nodes, calls } = await read(gateway, `last: ${PAGE}`);
      expect(nodes.map(({ key }) => key)).toEqual(keys.slice(-PAGE));
      expect(calls).toHaveLength(1 + CALLS[profile]);
      const few = await read(gateway, 'last: 5');
      expect(few.nodes.map(({ key }) => key)).toEqual(keys.slice(-5));
      expect(few.calls.length).toBeLessThanOrEqual(1 + (profile === '6.0' ? 5 : 0) + 5 * REFERENCES.length);
    });
  });
});

/** Stands in front of an appliance, and keeps the last byte of the list back until it is let go. */
interface Front {
  readonly url: string;
  readonly isHolding: () => boolean;
  readonly letGo: () => void;
  /** Requests since the list was let go. */
  readonly callsSince: () => number;
  readonly close: () => Promise<void>;
}

async function startFront(appliance: string): Promise<Front> {
  let calls = 0;
  let held: { readonly response: ServerResponse; readonly end: Buffer } | undefined;
  const pass = async ({ url = '', headers }: IncomingMessage, response: ServerResponse): Promise<void> => {
    calls += 1;
    const { authorization, cookie } = headers;
    const answer = await fetch(`${appliance}${url}`, {
      headers: { ...(authorization !== undefined && { authorization }), ...(cookie !== undefined && { cookie }) },
    });
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { 'content-length': body.length, 'set-cookie': answer.headers.getSetCookie() });
    if (url !== LIST) response.end(body);
    else response.write(body.subarray(0, -1), () => (held = { response, end: body.subarray(-1) }));
  };
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    isHolding: () => held !== undefined,
    letGo: () => {
      calls = 0;
      held?.response.end(held.end);
    },
    callsSince: () => calls,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

describe('while a list of 10,000 connection policies is read', () => {
  it.each([
    ['health checks', (gateway: TestGateway) => gateway.send('/health/live')],
    ['small operations', (gateway: TestGateway) => gateway.query('{ __typename }')],
  ])('%s are answered', async (_, ask) => {
    const appliance = await startDemoAppliance({ connections: POLICIES, profile: '8.0' });
    const front = await startFront(appliance.url);
    const gateway = await startTestGateway({ appliance: { ...appliance, url: front.url } });
    try {
      const large = gateway.query(connectionPolicies(`first: ${PAGE}`), { user: 'admin' });
      // What the network still holds back has been read after some more of them.
      for (let more = 30; more > 0; more -= front.isHolding() ? 1 : 0) expect((await ask(gateway)).status).toBe(200);
      front.letGo();
      let answered = 0;
      // The policies are asked for as soon as it has been read who refers to them.
      for (; front.callsSince() === 0; answered += 1) expect((await ask(gateway)).status).toBe(200);
      expect(pageOf(await large).nodes).toHaveLength(PAGE);
      // Of a list that is read in one go, one that came before and one that was still on its way out.
      expect(answered).toBeGreaterThan(3);
    } finally {
      await gateway.close();
      await front.close();
      await appliance.close();
    }
  });
});
