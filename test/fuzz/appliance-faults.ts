import fc from 'fast-check';

import type { Fault, FaultRule } from '../../src/demo/index.ts';
import { applyMemberFault } from '../execution/damage.ts';
import { memberFault } from '../execution/faults.ts';

/** Which requests of a mutation are answered wrong. */
const TARGETS: readonly Pick<FaultRule, 'method' | 'path'>[] = [
  { method: 'GET', path: /^\/api\/configuration\// },
  { method: 'GET', path: /^\/api\/configuration\// },
  { method: 'POST', path: /^\/api\/configuration\// },
  { method: 'PUT', path: /^\/api\/configuration\// },
  { method: 'DELETE', path: /^\/api\/configuration\// },
  { method: 'GET', path: '/api/transaction' },
  { method: 'POST', path: '/api/transaction' },
  { method: 'PUT', path: '/api/transaction' },
  { method: 'DELETE', path: '/api/transaction' },
  { method: 'GET', path: '/api/transaction/changes' },
  { method: 'GET', path: /^\/api\/(?:authentication|user_info)/ },
];

const status = fc.record({
  status: fc.constantFrom(400, 403, 404, 405, 409, 423, 429, 500, 503, 302),
  type: fc.constantFrom('SemanticError', 'ConfigurationLocked', 'UnknownType', '__proto__'),
  details: fc.constantFrom<unknown>(
    null,
    [],
    'text',
    { message: 7, paths: {} },
    { errors: [{ message: 'x', paths: [null] }] },
    [{ message: 'audit_policy: must not be so, see https://appliance/api/x', paths: ['/api/configuration/x#name'] }],
  ),
});

const fault: fc.Arbitrary<Fault> = fc.oneof(
  {
    weight: 5,
    arbitrary: memberFault.map((member): Fault => ({
      mutate: (body) => applyMemberFault(body, member, new Set(['key', 'body', 'status', 'items', 'changes'])),
    })),
  },
  { weight: 3, arbitrary: status },
  {
    weight: 2,
    arbitrary: fc.record({
      raw: fc.constantFrom(
        '{}',
        '[]',
        'null',
        '',
        '{"key":7,"body":"text"}',
        '{"body":{"status":7},"changes":{}}',
        `{"body":${'['.repeat(60_000)}${']'.repeat(60_000)}}`,
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Fault[]>(
      { reset: 'after' },
      { reset: 'before' },
      { html: true },
      { empty: true },
      { truncate: 9 },
    ),
  },
);

/** One wrong answer, to one or two of the requests that it is about. */
export const applianceFaults: fc.Arbitrary<readonly FaultRule[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 3,
    arbitrary: fc.array(
      fc
        .record({ target: fc.constantFrom(...TARGETS), fault, after: fc.nat(3), times: fc.integer({ min: 1, max: 2 }) })
        .map(({ target, ...rule }): FaultRule => ({ ...target, ...rule })),
      { minLength: 1, maxLength: 2 },
    ),
  },
);

/** True if the appliance can seem to have carried out what it has refused: it is believed, because there is nothing else to believe. */
export function canSeemDone(rules: readonly FaultRule[]): boolean {
  return rules.some(({ method, fault: what }) => method !== 'GET' && !('status' in what) && !('reset' in what));
}

/** True if the answer to a commit, or to a question how it stands, can be lost. */
export function canLoseOutcome(rules: readonly FaultRule[]): boolean {
  return rules.some(({ path }) => path === '/api/transaction');
}
