import { invalidBody, json, methodNotAllowed, unauthorized, type Answer } from './answers.ts';
import type { SignedInExchange } from './exchange.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import type { Traits } from './profiles.ts';
import type { Renderer } from './renderer.ts';
import { pathOf } from './replay.ts';
import { parseBody } from './request-body.ts';
import type { Session } from './sessions.ts';
import type { CommittedState } from './state.ts';
import type { Change } from './transaction.ts';
import type { Transactions } from './transactions.ts';
import type { ConfigurationTree } from './tree.ts';
import { mayWrite } from './users.ts';

const path = '/api/transaction';

/** /api/transaction and its changelog (protocol.md 5). */
export class TransactionApi {
  readonly #traits: Traits;
  readonly #tree: ConfigurationTree;
  readonly #renderer: Renderer;
  readonly #state: CommittedState;
  readonly #transactions: Transactions;

  constructor(
    traits: Traits,
    tree: ConfigurationTree,
    renderer: Renderer,
    state: CommittedState,
    transactions: Transactions,
  ) {
    this.#traits = traits;
    this.#tree = tree;
    this.#renderer = renderer;
    this.#state = state;
    this.#transactions = transactions;
  }

  /** GET reads the state, POST opens, PUT commits, DELETE rolls back. */
  handle(exchange: SignedInExchange): Answer {
    const { method, session } = exchange;
    if (!['GET', 'POST', 'PUT', 'DELETE'].includes(method)) {
      return methodNotAllowed(path, ['GET', 'POST', 'PUT', 'DELETE']);
    }
    if (method !== 'GET' && !mayWrite(session.user)) return unauthorized(path);
    switch (method) {
      case 'POST':
        return this.#transactions.open(session) ?? this.#status(session);
      case 'PUT':
        return this.#commit(exchange);
      case 'DELETE':
        this.#transactions.rollBack(session);
        return json(200, { meta: { href: path, parent: '/api' } });
      default:
        return this.#status(session);
    }
  }

  /** GET /api/transaction/changes; the literal form of the entries is inferred (protocol.md 5.6). */
  changes({ method, session }: SignedInExchange): Answer {
    if (method !== 'GET') return methodNotAllowed(`${path}/changes`, ['GET']);
    return json(200, {
      changes: (session.transaction?.changes ?? []).map((change) => this.#entry(change)),
      meta: { href: `${path}/changes`, parent: path, transaction: path },
    });
  }

  #commit(exchange: SignedInExchange): Answer {
    const parsed = parseBody({ ...exchange, path });
    if ('refusal' in parsed) return parsed.refusal;
    const { value } = parsed;
    if (!isObject(value) || value['status'] !== 'commit') return invalidBody(path, 'status must be commit');
    const refusal = this.#transactions.commit(exchange.session, value['commit_message']);
    return refusal ?? this.#status(exchange.session);
  }

  /** The state in the form of the version (protocol.md 5.1). */
  #status({ transaction, idleSeconds }: Session): Answer {
    const status = transaction === undefined ? 'closed' : 'open';
    const meta = {
      href: path,
      parent: '/api',
      ...(transaction !== undefined && transaction.changes.length > 0 ? { changes: `${path}/changes` } : {}),
      ...(this.#traits.remainingSeconds ? { remaining_seconds: idleSeconds } : {}),
    };
    if (!this.#traits.transactionStateInBody) return json(200, { key: 'transaction', meta, transaction: { status } });
    const commit_message = this.#state.requiresCommitMessage() ? 'required' : 'optional';
    return json(200, { body: { commit_message, status }, key: 'transaction', meta });
  }

  #entry(change: Change): JsonObject {
    const entry = { type: change.type, path: pathOf(change) };
    switch (change.type) {
      case 'create':
        return { ...entry, new_value: this.#shown(change.path, change.newValue) };
      case 'replace':
        return {
          ...entry,
          old_value: this.#shown(change.path, change.oldValue),
          new_value: this.#shown(change.path, change.newValue),
        };
      case 'delete':
        return { ...entry, old_value: this.#shown(change.path, change.oldValue) };
      case 'reorder':
        return { ...entry, old_order: change.oldOrder, new_order: change.newOrder };
    }
  }

  /** A value as read, with what is never shown masked instead of left out. */
  #shown(at: string, value: Json): Json {
    const resource = this.#tree.resourceAt(at);
    if (resource === undefined) return value;
    const { shape, kind } = resource;
    if (kind === 'write-only' && isObject(value)) return masked(Object.keys(value));
    const shown = JSON.parse(this.#renderer.body(shape, value)) as Json;
    if (shape.kind !== 'object' || !isObject(value) || !isObject(shown)) return shown;
    const hidden = Object.keys(value).filter((member) => shape.members[member]?.kind === 'hidden');
    return { ...shown, ...masked(hidden) };
  }
}

function masked(members: readonly string[]): JsonObject {
  return Object.fromEntries(members.map((member) => [member, '***']));
}
