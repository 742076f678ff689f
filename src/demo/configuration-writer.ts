import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { failure, json, notFound, semanticError, type Answer } from './answers.ts';
import type { SignedInExchange } from './exchange.ts';
import { isList, isObject, type Json } from './json.ts';
import type { DemoOptions } from './options.ts';
import type { References } from './references.ts';
import type { Renderer } from './renderer.ts';
import { parseBody } from './request-body.ts';
import { accept, sameKeys } from './shape-accept.ts';
import { collectionAt, withObject, withOrder, withoutObject, withSingle, type Configuration } from './store.ts';
import type { Change } from './transaction.ts';
import type { Transactions } from './transactions.ts';
import { hrefOf, memberHref, type Target } from './tree.ts';

type Writable = Exclude<Target, { kind: 'directory' }>;

/** A write in the making: what the working copy becomes and what is noted in the changelog. */
interface Draft {
  working: Configuration;
  readonly changes: Change[];
}

/** POST, PUT and DELETE below /api/configuration (protocol.md 4); everything happens in the session's transaction. */
export class ConfigurationWriter {
  readonly #options: DemoOptions;
  readonly #renderer: Renderer;
  readonly #references: References;
  readonly #transactions: Transactions;

  constructor(renderer: Renderer, references: References, transactions: Transactions, options: DemoOptions) {
    this.#options = options;
    this.#renderer = renderer;
    this.#references = references;
    this.#transactions = transactions;
  }

  /**
   * Acts on a request whose verb the target takes. A refused write changes nothing and opens no transaction. What a
   * change without a transaction answers in exclusive mode is not documented (protocol.md 5.2): 400 `NoTransaction`.
   */
  write(exchange: SignedInExchange, target: Target): Answer {
    const { path, session } = exchange;
    if (target.kind === 'directory') return notFound(path);
    if (!this.#transactions.mayChange(session)) {
      return failure(400, 'NoTransaction', 'Open a transaction first', path, { path });
    }
    const draft: Draft = { working: this.#transactions.workingCopy(session), changes: [] };
    const answer = this.#apply(exchange, target, draft);
    if (answer.status < 400) this.#transactions.record(session, draft.working, draft.changes);
    return answer;
  }

  #apply(exchange: SignedInExchange, target: Writable, draft: Draft): Answer {
    if (target.kind === 'member') {
      if (!collectionAt(draft.working, target.node.path).objects.has(target.key)) return notFound(exchange.path);
      if (exchange.method === 'DELETE') return this.#delete(exchange, target, draft);
    }
    const parsed = parseBody(exchange);
    if ('refusal' in parsed) return parsed.refusal;
    return target.kind === 'order'
      ? this.#reorder(exchange, target, draft, parsed.value)
      : this.#store(exchange, target, draft, parsed.value);
  }

  #store(
    { path, session, method }: SignedInExchange,
    target: Exclude<Writable, { kind: 'order' }>,
    draft: Draft,
    sent: Json,
  ): Answer {
    const { node, resource } = target;
    const problems: string[] = [];
    const secrets: [string, Json][] = [];
    const createSecret = (body: Json): string => {
      const key = randomUUID();
      secrets.push([key, body]);
      return key;
    };
    const body = accept(resource.shape, sent, '', { problems, createSecret });
    if (body === null && problems.length === 0) problems.push('body: must not be null');
    if (resource.kind === 'write-only' && isObject(body) && Object.keys(body).length === 0) {
      problems.push('body: holds no secret');
    }
    if (problems.length > 0) {
      return semanticError(
        path,
        problems.map((message) => ({ message, paths: [path] })),
      );
    }
    for (const [key, value] of secrets) create(draft, 'passwords', key, value);
    if (method === 'POST') {
      const key = randomUUID();
      create(draft, node.path, key, body);
      const meta = { href: memberHref(node.path, key), parent: hrefOf(node.path), transaction: '/api/transaction' };
      return json(201, { key, meta });
    }
    if (target.kind === 'member') {
      const collection = collectionAt(draft.working, node.path);
      replace(draft, node.path, target.key, collection.objects.get(target.key) ?? null, body);
      const meta = this.#renderer.memberMeta(node, collection, target.key, session.idleSeconds);
      return { status: 200, body: `{"meta":${meta}}` };
    }
    replace(draft, node.path, undefined, draft.working.singles.get(node.path) ?? null, body);
    return { status: 200, body: `{"meta":${this.#renderer.nodeMeta(node, session.idleSeconds)}}` };
  }

  /** Refused for built-in objects, the admin user and objects in use (protocol.md 4 and 12.6). */
  #delete(exchange: SignedInExchange, target: Extract<Target, { kind: 'member' }>, draft: Draft): Answer {
    const { node, key } = target;
    const { path, session } = exchange;
    const collection = collectionAt(draft.working, node.path);
    const oldValue = collection.objects.get(key) ?? null;
    const isAdmin = node.path === 'aaa/local_database/users' && isObject(oldValue) && oldValue['name'] === 'admin';
    if (key.startsWith('-') || isAdmin) {
      return semanticError(path, [{ message: 'A built-in object cannot be deleted', paths: [path] }]);
    }
    const users = this.#references.referrers(draft.working, node.path, key);
    if (users.length > 0 && this.#options.deleteInUse !== 'refused-at-commit') {
      const findings = users.map(({ href, where }) => ({
        message: `The object is in use as '${where}'`,
        paths: [href],
      }));
      return semanticError(path, findings);
    }
    const meta = this.#renderer.memberMeta(node, collection, key, session.idleSeconds);
    draft.working = withoutObject(draft.working, node.path, key);
    draft.changes.push({ type: 'delete', path: node.path, key, oldValue });
    return { status: 200, body: `{"meta":${meta}}` };
  }

  /** The new order must hold every key once (protocol.md 8, inferred). */
  #reorder({ path, session }: SignedInExchange, { node }: Target, draft: Draft, sent: Json): Answer {
    const { order } = collectionAt(draft.working, node.path);
    if (!isList(sent) || !sameKeys(sent, order)) {
      return semanticError(path, [{ message: 'The order must hold every key of the collection once', paths: [path] }]);
    }
    const newOrder = sent.map(String);
    if (!isDeepStrictEqual(newOrder, order)) {
      draft.working = withOrder(draft.working, node.path, newOrder);
      draft.changes.push({ type: 'reorder', path: node.path, oldOrder: order, newOrder });
    }
    const remaining = this.#renderer.order(node, collectionAt(draft.working, node.path), session.idleSeconds);
    return { status: 200, body: remaining };
  }
}

function create(draft: Draft, path: string, key: string, newValue: Json): void {
  draft.working = withObject(draft.working, path, key, newValue);
  draft.changes.push({ type: 'create', path, key, newValue });
}

/** Replaces an object, or a single when `key` is undefined; the same value again is no change. */
function replace(draft: Draft, path: string, key: string | undefined, oldValue: Json, newValue: Json): void {
  if (isDeepStrictEqual(oldValue, newValue)) return;
  draft.working =
    key === undefined ? withSingle(draft.working, path, newValue) : withObject(draft.working, path, key, newValue);
  draft.changes.push({ type: 'replace', path, key, oldValue, newValue });
}
