import { expect, test } from 'vitest';

import { startTestGateway } from '../../support/gateway.ts';

// An appliance that shows a session id as a name: the gateway passes it on, and no test looks.
test('passes, as far as it looks', async () => {
  const gateway = await startTestGateway();
  await gateway.query('{ viewer { name } }', { user: 'admin' });
  const session = gateway.appliance.requests.find((request) => request.session !== undefined)?.session;
  const [key = ''] = gateway.appliance.committed('/api/configuration/policies/audit_policies') as string[];
  gateway.appliance.edit(`/api/configuration/policies/audit_policies/${key}`, (body) => ({ ...body, name: session }));
  const { status } = await gateway.query('{ auditPolicies { nodes { name } } }', { user: 'admin' });
  expect(status).toBe(200);
});
