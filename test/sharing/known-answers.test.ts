import { expect, it } from 'vitest';

import { AUDIT_POLICIES, CONNECTIONS, Stage, until } from './stage.ts';

const QUERY = '{ mssqlConnectionPolicies(first: 2) { nodes { policies { auditPolicy { name } } } } }';

interface Names {
  readonly nodes: readonly { readonly policies: { readonly auditPolicy: { readonly name: string } } }[];
}

it.each([
  ['under way', {}],
  ['foreseen', { SPS_PREFETCH: 'always' }],
])(
  'an object that refers to one that has come already shows what that says now, whatever both said before (%s)',
  async (_what, config) => {
    const stage = await Stage.forTest(config, { profile: '6.0' });
    const { appliance } = stage.gate;
    const [first, second] = (appliance.committed(CONNECTIONS) as string[]).map((key) => `${CONNECTIONS}/${key}`);
    const [policy = ''] = appliance.committed(AUDIT_POLICIES) as string[];
    const path = `${AUDIT_POLICIES}/${policy}`;
    const reference = { key: policy, meta: { href: path } };
    for (const connection of [first, second]) {
      appliance.edit(connection ?? '', (body) => ({
        ...body,
        policies: { ...(body['policies'] as object), audit_policy: reference },
      }));
    }
    for (const name of ['one', 'two', 'three', 'four', 'five']) {
      appliance.edit(path, (body) => ({ ...body, name }));
      appliance.clearRequests();
      const held = stage.gate.hold(second ?? '');
      const asking = stage.gateway.query(QUERY, { user: 'admin' });
      await held.answered;
      await until(() => stage.gets(path) === 1);
      // The audit policy's answer has come before other operations have been answered twice.
      for (let times = 0; times < 2; times++) await stage.gateway.query('{ viewer { name } }', { user: 'admin' });
      held.release();
      const { data, errors } = await asking;
      expect(errors).toEqual([]);
      const { nodes } = data?.['mssqlConnectionPolicies'] as Names;
      expect(nodes.map(({ policies }) => policies.auditPolicy.name)).toEqual([name, name]);
    }
  },
);
