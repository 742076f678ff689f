import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestGateway, type TestGateway } from '../support/gateway.ts';

describe('a read-only gateway', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({ config: { READ_ONLY: 'true' } });
  });
  afterAll(() => gateway.close());

  test('has no mutations but signing in and out', async () => {
    const { json } = await gateway.query('{ __schema { mutationType { fields { name } } } }');
    expect(json).toMatchObject({
      data: { __schema: { mutationType: { fields: [{ name: 'signIn' }, { name: 'signOut' }] } } },
    });
  });

  test('refuses a change before the appliance is asked', async () => {
    gateway.appliance.clearRequests();
    const { status, json } = await gateway.query('mutation { auditPolicyDelete(id: "1") { deletedId } }', {
      user: 'admin',
    });
    expect(status).toBe(400);
    expect(json).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    expect(gateway.appliance.requests).toEqual([]);
  });

  test('reads and signs in', async () => {
    const { json } = await gateway.query(
      'mutation { signIn(username: "admin", password: "admin") { viewer { name } } }',
    );
    expect(json).toMatchObject({ data: { signIn: { viewer: { name: 'admin' } } } });
    const read = await gateway.query('{ auditPolicies { totalCount } }', { user: 'admin' });
    expect(read.json).not.toHaveProperty('errors');
  });
});
