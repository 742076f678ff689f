import { describe, expect, it } from 'vitest';

import type { DemoOptions } from '../src/demo/index.ts';
import { connectionPolicies, REFERENCES } from './support/connection-policies.ts';
import { callsOf, startTestGateway, type Answer, type TestGateway } from './support/gateway.ts';

interface Nodes {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string };
  readonly nodes: readonly { name: string; policies: Record<string, { name: string } | null> }[];
}

function nodesOf(answer: Answer): Nodes {
  expect(answer.errors).toEqual([]);
  return answer.data?.['mssqlConnectionPolicies'] as Nodes;
}

async function withGateway(demo: DemoOptions, test: (gateway: TestGateway) => Promise<void>): Promise<void> {
  const gateway = await startTestGateway({ demo: { connections: 1000, ...demo } });
  try {
    await gateway.query('{ viewer { name } }', { user: 'admin' });
    gateway.appliance.clearRequests();
    await test(gateway);
  } finally {
    await gateway.close();
  }
}

/** Every object has been read once at most. */
function expectEachOnce(calls: readonly string[]): void {
  expect(new Set(calls).size).toBe(calls.length);
}

/** What is answered is what is referred to: names by key, from the appliance's own configuration. */
function expectRightPolicies({ appliance }: TestGateway, nodes: Nodes['nodes']): void {
  const keys = appliance.committed('/api/configuration/mssql/connections') as string[];
  nodes.forEach((node, index) => {
    const body = appliance.committed(`/api/configuration/mssql/connections/${keys[index] ?? ''}`) as {
      name: string;
      policies: Record<'audit_policy' | 'backup_policy', string>;
    };
    expect(node.name).toBe(body.name);
    const { audit_policy: audit, backup_policy: backup } = body.policies;
    const nameOf = (path: string): unknown =>
      (appliance.committed(`/api/configuration/policies/${path}`) as { name: string }).name;
    expect(node.policies['auditPolicy']?.name).toBe(nameOf(`audit_policies/${audit}`));
    expect(node.policies['backupPolicy']?.name).toBe(nameOf(`backup_policies/${backup}`));
  });
}

describe('1000 connection policies that refer to eight policies each', () => {
  it.each(['8.0', '6.9'] as const)('are nine requests, or ten, on SPS %s', async (profile) => {
    await withGateway({ profile }, async (gateway) => {
      const { nodes } = nodesOf(await gateway.query(connectionPolicies('first: 1000'), { user: 'admin' }));
      const calls = callsOf(gateway.appliance);
      expect(nodes).toHaveLength(1000);
      expect(nodes.flatMap(({ policies }) => Object.values(policies))).not.toContain(null);
      expectRightPolicies(gateway, nodes);
      expectEachOnce(calls);
      expect(calls.length).toBeGreaterThanOrEqual(9);
      expect(calls.length).toBeLessThanOrEqual(10);
    });
  });

  it('are one request, one per connection policy and one per distinct policy on SPS 6.0', async () => {
    await withGateway({ profile: '6.0' }, async (gateway) => {
      const { nodes } = nodesOf(await gateway.query(connectionPolicies('first: 1000'), { user: 'admin' }));
      const calls = callsOf(gateway.appliance);
      expect(nodes.flatMap(({ policies }) => Object.values(policies))).not.toContain(null);
      expectRightPolicies(gateway, nodes);
      expectEachOnce(calls);
      expect(calls).toHaveLength(1 + 1000 + 160);
    });
  });

  it('in pages of five: each page is the list, its five objects and what they refer to on SPS 6.0', async () => {
    await withGateway({ profile: '6.0' }, async (gateway) => {
      let page = 'first: 5';
      for (let number = 0; number < 3; number += 1) {
        gateway.appliance.clearRequests();
        const { nodes, totalCount, pageInfo } = nodesOf(
          await gateway.query(connectionPolicies(page), { user: 'admin' }),
        );
        expect(totalCount).toBe(1000);
        const names = nodes.map(({ name }) => Number(name.replace('connection_', '')));
        expect(names).toEqual([1, 2, 3, 4, 5].map((place) => number * 5 + place));
        const distinct = new Set(
          REFERENCES.flatMap((type) => nodes.map(({ policies }) => `${type} ${policies[type]?.name}`)),
        );
        const calls = callsOf(gateway.appliance);
        expectEachOnce(calls);
        expect(calls).toHaveLength(1 + 5 + distinct.size);
        page = `first: 5, after: "${pageInfo.endCursor}"`;
      }
    });
  });

  it('without a body asked for are the list alone', async () => {
    await withGateway({ profile: '6.0' }, async (gateway) => {
      await gateway.query('{ mssqlConnectionPolicies(first: 1000) { totalCount nodes { id key } } }', {
        user: 'admin',
      });
      expect(callsOf(gateway.appliance)).toEqual(['GET /api/configuration/mssql/connections']);
    });
  });

  it('never have more connections to the appliance than are configured', async () => {
    const gateway = await startTestGateway({
      demo: { connections: 60, profile: '6.0' },
      config: { SPS_MAX_CONNECTIONS: '3' },
    });
    try {
      let open = 0;
      let most = 0;
      gateway.appliance.faults.add({
        path: /^\/api\/configuration\/mssql\/connections\//,
        fault: {
          mutate: (answer) => {
            open = gateway.appliance.requests.filter(({ status }) => status === undefined).length;
            most = Math.max(most, open);
            return answer;
          },
        },
      });
      const { nodes } = nodesOf(await gateway.query(connectionPolicies('first: 60'), { user: 'admin' }));
      expect(nodes).toHaveLength(60);
      expect(most).toBeGreaterThan(0);
      expect(most).toBeLessThanOrEqual(3);
    } finally {
      await gateway.close();
    }
  });
});
