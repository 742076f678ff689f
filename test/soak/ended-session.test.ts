import { expect, onTestFinished, test } from 'vitest';

import { cookieOf, startTestGateway } from '../support/gateway.ts';

const QUERY = '{ appliance { configHash } }';

// /api/info answers everybody, and those without a session with less (protocol.md 10.4): it does not say that a session has ended.
test('the appliance is shown to credentials whose session has ended as before', async () => {
  const gateway = await startTestGateway();
  onTestFinished(() => gateway.close());
  const before = await gateway.query(QUERY, { user: 'admin' });
  expect(before.data).toEqual({ appliance: { configHash: expect.any(String) as string } });
  gateway.appliance.expireSessions();
  const after = await gateway.query(QUERY, { user: 'admin' });
  expect([after.errors, after.data]).toEqual([[], before.data]);
});

test('the appliance is shown to nobody whose cookie has ended', async () => {
  const gateway = await startTestGateway();
  onTestFinished(() => gateway.close());
  const cookie = cookieOf(
    await gateway.query('mutation { signIn(username: "admin", password: "admin") { viewer { name } } }'),
  );
  gateway.appliance.expireSessions();
  const { data, errors } = await gateway.query(QUERY, { cookie });
  expect(data).toEqual({ appliance: null });
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
});
