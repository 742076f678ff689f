import type { Attack, Attacks } from '../support/attack.ts';
import { get, operation } from '../support/requests.ts';

const UNKNOWN = { status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'], calls: 0 } as const;
const change = (field: string): Attack['request'] => operation(`mutation { ${field} }`);
const LEFT = { fields: [{ name: 'signIn' }, { name: 'signOut' }] };

/** A gateway with READ_ONLY: changes are not forbidden, they are not there. */
export const readOnly: Attacks = [
  { name: 'a create', request: change('auditPolicyCreate(input: { name: "x" }) { auditPolicy { id } }'), ...UNKNOWN },
  {
    name: 'an update',
    request: change('auditPolicyUpdate(id: "78101850949e47437dd91d", input: { name: "x" }) { auditPolicy { id } }'),
    ...UNKNOWN,
  },
  { name: 'a delete', request: change('auditPolicyDelete(id: "78101850949e47437dd91d") { deletedId }'), ...UNKNOWN },
  {
    name: 'an order',
    request: change('rdpConnectionPolicyReorder(ids: []) { rdpConnectionPolicies { id } }'),
    ...UNKNOWN,
  },
  {
    name: 'a change of a single object',
    request: change('systemBackupUpdate(input: {}) { systemBackup { id } }'),
    ...UNKNOWN,
  },
  {
    name: 'a password',
    request: change('passwordCreate(input: { plain: "hunter2" }) { password { id } }'),
    ...UNKNOWN,
    hides: 'hunter2',
  },
  { name: 'the transaction itself', request: change('transaction { changes { path } }'), ...UNKNOWN },
  {
    name: 'a change behind an alias, a fragment and a condition',
    request: operation(
      'mutation q($no: Boolean = false) { ...f } fragment f on Mutation { viewer: auditPolicyDelete(id: "x") @skip(if: $no) { deletedId } }',
    ),
    ...UNKNOWN,
  },
  {
    name: 'a change beside a sign-out',
    request: change('signOut { viewer { name } } auditPolicyDelete(id: "x") { deletedId }'),
    ...UNKNOWN,
  },
  {
    name: 'a change as a dry run',
    request: operation('mutation @transaction(dryRun: true) { auditPolicyDelete(id: "x") { deletedId } }'),
    ...UNKNOWN,
  },
  { name: 'a change in a query', request: operation('{ auditPolicyDelete(id: "x") { deletedId } }'), ...UNKNOWN },
  {
    name: 'a change by GET to a gateway that only reads',
    request: get({ query: 'mutation { auditPolicyDelete(id: "x") { deletedId } }' }),
    ...UNKNOWN,
  },
  {
    name: 'a look at the mutations',
    request: operation('{ __schema { mutationType { fields { name } } } }'),
    status: 200,
    codes: [],
    data: { __schema: { mutationType: LEFT } },
    calls: 0,
  },
  {
    name: 'a look at the type of mutations by its name',
    request: operation(
      '{ __type(name: "Mutation") { fields { name } } a: __type(name: "AuditPolicyCreateInput") { name } b: __type(name: "AuditPolicyDeletePayload") { name } }',
    ),
    status: 200,
    codes: [],
    data: { __type: LEFT, a: null, b: null },
    calls: 0,
  },
  {
    name: 'a guess at names: the message must not tell those of changes',
    request: operation('mutation { auditPolicyDelet(id: "x") { deletedId } }'),
    ...UNKNOWN,
    hides: 'Did you mean',
  },
];
