import type { FaultRule } from '../../../src/demo/index.ts';

export const KEY = '78101850949e47437dd91d';
export const AUDIT = '/api/configuration/policies/audit_policies';
/** A query that reads one member of the audit policy. */
export const OBJECT = `{ auditPolicy(id: "${KEY}") { name } }`;

/** What the appliance says is no answer that its documentation describes, and it is asked once. */
export const MALFORMED = { status: 200, codes: ['UPSTREAM_MALFORMED'], calls: 1 } as const;

/** The appliance answers GET of a path with this text. */
export const answering = (path: string, text: string): readonly FaultRule[] => [{ path, fault: { raw: text } }];
