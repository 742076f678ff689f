import { isDeepStrictEqual } from 'node:util';

import { REFERENCES } from '../peers/model.ts';
import type { Job } from './contenders.ts';
import type { Answer } from './load.ts';

interface ReadData {
  readonly mssqlConnectionPolicies: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly policies: Readonly<Record<string, { readonly name: string } | null>> }[];
  };
}

interface CreateData {
  readonly auditPolicyCreate: { readonly auditPolicy: { readonly id: string; readonly name: string } };
}

/**
 * Whether an answer is the right one: complete in itself, and for a reading equal to that of the first contender.
 * @returns the data, to compare the next contender with.
 * @throws Error that says what is wrong.
 */
export function verify(job: Job, policies: number, answer: Answer, expected: unknown): unknown {
  if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${answer.text.slice(0, 500)}`);
  const { data, errors } = JSON.parse(answer.text) as { readonly data?: unknown; readonly errors?: unknown };
  if (errors !== undefined || data == null) throw new Error(`answered with errors: ${answer.text.slice(0, 500)}`);
  if (job === 'create') checkCreated(data as CreateData);
  else checkRead(data as ReadData, policies);
  if (job === 'read' && expected !== undefined && !isDeepStrictEqual(data, expected)) {
    throw new Error('answers something else than the first contender');
  }
  return data;
}

function checkRead({ mssqlConnectionPolicies: { totalCount, nodes } }: ReadData, policies: number): void {
  const isComplete = nodes.every(({ policies: of }) => REFERENCES.every(({ field }) => of[field]?.name !== undefined));
  if (totalCount !== policies || nodes.length !== policies || !isComplete)
    throw new Error('the answer is not complete');
}

function checkCreated({ auditPolicyCreate: { auditPolicy } }: CreateData): void {
  if (!auditPolicy.id.startsWith('AuditPolicy:') || !auditPolicy.name.startsWith('bench_')) {
    throw new Error('the answer is not the created audit policy');
  }
}
