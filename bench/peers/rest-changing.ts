import type { ObjectAnswer, PolicyBody } from './model.ts';
import type { RestClient } from './rest-client.ts';

const TRANSACTION = '/api/transaction';
const AUDIT_POLICIES = '/api/configuration/policies/audit_policies';

/** Either form of the state (protocol.md 5.1). */
interface TransactionState {
  readonly body?: { readonly status: string };
  readonly transaction?: { readonly status: string };
}

/**
 * Creates an audit policy and commits, as the gateway's mutation does: look at the transaction, open it, create, read what
 * was created, commit. Rolls back when a step fails, because an open transaction locks the configuration.
 * @throws Error when another transaction is open in this session, or for any failed step.
 */
export async function createAuditPolicy(client: RestClient, cookie: string, name: string): Promise<unknown> {
  const state = (await client.send('GET', TRANSACTION, cookie)) as TransactionState;
  if ((state.body ?? state.transaction)?.status !== 'closed') throw new Error('a transaction is open');
  try {
    await client.send('POST', TRANSACTION, cookie);
    const { key } = (await client.send('POST', AUDIT_POLICIES, cookie, newAuditPolicy(name))) as {
      readonly key: string;
    };
    const path = `${AUDIT_POLICIES}/${encodeURIComponent(key)}`;
    const { body } = (await client.send('GET', path, cookie)) as ObjectAnswer<PolicyBody>;
    await client.send('PUT', TRANSACTION, cookie, { status: 'commit', commit_message: 'Benchmark' });
    return { data: { auditPolicyCreate: { auditPolicy: { id: `AuditPolicy:${key}`, name: body.name } } } };
  } catch (error) {
    await client.send('DELETE', TRANSACTION, cookie).catch(() => undefined);
    throw error;
  }
}

/** A whole object: POST takes no partial ones (protocol.md 4). */
function newAuditPolicy(name: string): unknown {
  return { name, encryption: { enabled: false }, signing: { enabled: false }, timestamping: { enabled: false } };
}
