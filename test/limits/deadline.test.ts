import { expect, it } from 'vitest';

import { AUDIT_POLICIES, Stage, TIME_POLICIES, until } from '../sharing/stage.ts';

const LIMIT = { setting: 'OPERATION_TIMEOUT_MS', maximum: 1000 };

it('what is not there at the deadline is told, and what is there is answered', async () => {
  const stage = await Stage.forTest({ OPERATION_TIMEOUT_MS: '1000' });
  stage.gate.hold(TIME_POLICIES);
  const { status, data, errors } = await stage.gateway.query(
    '{ timePolicies { totalCount } auditPolicies { totalCount } }',
    { user: 'admin' },
  );
  expect(status).toBe(200);
  expect(data).toEqual({ timePolicies: null, auditPolicies: { totalCount: expect.any(Number) as number } });
  expect(errors).toMatchObject([
    {
      message: 'The operation took longer than the 1000 ms that OPERATION_TIMEOUT_MS allows: ask for less at once.',
      path: ['timePolicies'],
      extensions: { code: 'OPERATION_TIMEOUT', retryable: true, limit: LIMIT },
    },
  ]);
});

it('a mutation at the deadline is rolled back, and nothing is left behind', async () => {
  const stage = await Stage.forTest({ OPERATION_TIMEOUT_MS: '1000' });
  stage.gate.hold(AUDIT_POLICIES, 'POST');
  const sent = stage.gateway.query(
    'mutation { auditPolicyCreate(input: { name: "late" }) { auditPolicy { name } } timePolicyDelete(id: "1") { deletedId } }',
    { user: 'admin' },
  );
  await until(() => stage.calls().includes(`POST ${AUDIT_POLICIES}`));
  await new Promise((resolve) => setTimeout(resolve, 1100));
  stage.gate.releaseAll();
  const { data, errors, json } = await sent;
  expect(data).toBeNull();
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['OPERATION_TIMEOUT']);
  expect(json).toMatchObject({ extensions: { transaction: { outcome: 'ROLLED_BACK' } } });
  const names = await stage.gateway.query('{ auditPolicies { nodes { name } } }', { user: 'admin' });
  expect(names.text).not.toContain('late');
  expect(stage.calls()).toContain('DELETE /api/transaction');
});
