import { isRecord } from './answers.ts';
import type { ApplianceClient } from './client.ts';
import { exactJson } from './envelope.ts';
import { ApplianceError } from './failures.ts';
import type { Call } from './types.ts';

const TRANSACTION = '/api/transaction';

/** State of the transaction of a login session (protocol.md 5.1). */
export interface TransactionState {
  readonly status: 'open' | 'closed';
  /** True if a commit needs a message. */
  readonly requiresMessage: boolean;
}

/** An entry of the changelog (protocol.md 5.6); numbers in the values are marked (json/exact.ts). */
export interface ChangeEntry {
  readonly type: string | undefined;
  readonly path: string | undefined;
  readonly oldValue: unknown;
  readonly newValue: unknown;
  readonly oldOrder: readonly string[] | undefined;
  readonly newOrder: readonly string[] | undefined;
}

/** `body.status` in new versions, `transaction.status` in old ones (protocol.md 5.1); undefined when neither is there. */
function stateIn(json: unknown): TransactionState | undefined {
  if (!isRecord(json)) return undefined;
  const holder = isRecord(json['body']) ? json['body'] : json['transaction'];
  const status = isRecord(holder) ? holder['status'] : undefined;
  if (status !== 'open' && status !== 'closed') return undefined;
  return { status, requiresMessage: isRecord(holder) && holder['commit_message'] === 'required' };
}

/** Asks for the state of the session's transaction. @throws ApplianceError */
export async function readTransaction(client: ApplianceClient, call: Call): Promise<TransactionState> {
  const state = stateIn((await client.send({ method: 'GET', path: TRANSACTION }, call)).json);
  if (!state) throw new ApplianceError('malformed');
  return state;
}

/**
 * Asks whether commits need a message: on old versions the state of the transaction does not tell (protocol.md 5.1).
 * @returns false if it cannot be read, too.
 */
export async function requiresMessage(client: ApplianceClient, call: Call): Promise<boolean> {
  try {
    const { body } = await client.readObject('management/accounting', call);
    return isRecord(body) && body['require_commitlog'] === true;
  } catch (error) {
    if (error instanceof ApplianceError) return false;
    throw error;
  }
}

/** Opens a transaction (protocol.md 5.2). @throws ApplianceError */
export async function openTransaction(client: ApplianceClient, call: Call): Promise<void> {
  await client.send({ method: 'POST', path: TRANSACTION }, call);
}

/**
 * Commits (protocol.md 5.4). Sent once: committing again could apply what somebody else has changed meanwhile.
 * @returns the state that the appliance tells, or undefined if it tells none: then it must be asked.
 * @throws ApplianceError
 */
export async function commitTransaction(
  client: ApplianceClient,
  message: string | undefined,
  call: Call,
): Promise<TransactionState | undefined> {
  const body = { status: 'commit', ...(message !== undefined && { commit_message: message }) };
  return stateIn((await client.send({ method: 'PUT', path: TRANSACTION, body }, call)).json);
}

/** Rolls back and releases the lock (protocol.md 5.5). @throws ApplianceError */
export async function rollBackTransaction(client: ApplianceClient, call: Call): Promise<void> {
  await client.send({ method: 'DELETE', path: TRANSACTION }, call);
}

/** The changelog of the session's transaction; a missing list is an empty one (protocol.md 5.6). @throws ApplianceError */
export async function readChanges(client: ApplianceClient, call: Call): Promise<ChangeEntry[]> {
  const json = exactJson(await client.send({ method: 'GET', path: `${TRANSACTION}/changes` }, call));
  if (!isRecord(json)) throw new ApplianceError('malformed');
  const changes = json['changes'] ?? [];
  if (!Array.isArray(changes)) throw new ApplianceError('malformed');
  return changes.filter(isRecord).map((entry) => ({
    type: textIn(entry, 'type'),
    path: textIn(entry, 'path'),
    oldValue: entry['old_value'],
    newValue: entry['new_value'],
    oldOrder: keysIn(entry, 'old_order'),
    newOrder: keysIn(entry, 'new_order'),
  }));
}

function textIn(entry: Record<string, unknown>, name: string): string | undefined {
  const value = entry[name];
  return typeof value === 'string' ? value : undefined;
}

function keysIn(entry: Record<string, unknown>, name: string): readonly string[] | undefined {
  const value = entry[name];
  return Array.isArray(value) ? value.filter((key) => typeof key === 'string') : undefined;
}
