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

  test.each([
    'mutation { auditPolicyDelete(id: "1") { deletedId } }',
    'mutation @transaction(dryRun: true) { auditPolicyDelete(id: "1") { deletedId } }',
    'mutation ($input: AuditPolicyCreateInput!) { auditPolicyCreate(input: $input) { auditPolicy { id } } }',
    'mutation { signOut { viewer { name } } ...f } fragment f on Mutation { ... { auditPolicyDelete(id: 1) { deletedId } } }',
    'query A { viewer { nothing } } mutation B { auditPolicyDelete(id: "1") { deletedId } }',
  ])('says that it is one, and nothing else: %s', async (document) => {
    const { status, errors } = await gateway.query(document, { user: 'admin', operationName: 'B' });
    expect(status).toBe(400);
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^This gateway is read only \(READ_ONLY=true\), so it has no mutation `auditPolicy(Create|Delete)`/,
      ),
    ]);
  });

  test('says of other mistakes what it always says', async () => {
    const { errors } = await gateway.query('mutation { signIn(username: "a") { viewer { name } } }');
    expect(errors[0]?.message).not.toContain('read only');
    const { errors: circle } = await gateway.query(
      'mutation { ...a } fragment a on Mutation { ...b } fragment b on Mutation { ...a }',
    );
    expect(circle[0]?.message).toContain('Cannot spread fragment');
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
