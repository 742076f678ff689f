import { failure, invalidQuery, methodNotAllowed, notFound, unauthorized, type Answer } from './answers.ts';
import type { ConfigurationWriter } from './configuration-writer.ts';
import type { SignedInExchange } from './exchange.ts';
import type { Renderer } from './renderer.ts';
import type { CommittedState } from './state.ts';
import { collectionAt } from './store.ts';
import { root, type ConfigurationTree, type Target } from './tree.ts';
import { mayUse } from './users.ts';

/** Everything below /api/configuration. */
export class ConfigurationApi {
  readonly #tree: ConfigurationTree;
  readonly #renderer: Renderer;
  readonly #state: CommittedState;
  readonly #writer: ConfigurationWriter;

  constructor(tree: ConfigurationTree, renderer: Renderer, state: CommittedState, writer: ConfigurationWriter) {
    this.#tree = tree;
    this.#renderer = renderer;
    this.#state = state;
    this.#writer = writer;
  }

  /** Answers a request; the path starts with /api/configuration. */
  handle(exchange: SignedInExchange): Answer {
    const { method, path, session } = exchange;
    const target = this.#tree.resolve(path.slice(root.length + 1));
    if (target === undefined) return notFound(path);
    const node = target.node.path;
    const rightsPath = target.kind === 'member' ? `${node}/${target.key}` : node;
    if (!mayUse(session.user, method, rightsPath)) return unauthorized(path);
    const allowed = methodsOf(target);
    if (!allowed.includes(method)) return methodNotAllowed(path, allowed);
    // No query parameter is documented for the configuration tree (protocol.md 4).
    if (exchange.query.size > 0) return invalidQuery(path);
    return method === 'GET' ? this.#read(exchange, target) : this.#writer.write(exchange, target);
  }

  /** Inside an open transaction its working copy is shown, otherwise the last commit (protocol.md 12.3). */
  #read({ path, session }: SignedInExchange, target: Target): Answer {
    const configuration = session.transaction?.working ?? this.#state.configuration;
    const { node } = target;
    const { idleSeconds } = session;
    if (target.kind === 'directory') return { status: 200, body: this.#renderer.directory(node, idleSeconds) };
    const { shape } = target.resource;
    const collection = collectionAt(configuration, node.path);
    switch (target.kind) {
      case 'order':
        return { status: 200, body: this.#renderer.order(node, collection, idleSeconds) };
      case 'member': {
        const body = this.#renderer.member(node, shape, collection, target.key, idleSeconds);
        return body === undefined ? notFound(path) : { status: 200, body };
      }
      case 'resource': {
        if (target.resource.kind === 'collection') {
          return { status: 200, body: this.#renderer.list(node, shape, collection, idleSeconds) };
        }
        const single = configuration.singles.get(node.path);
        if (single === undefined) return failure(500, 'InternalError', 'No such data', path, { path });
        return { status: 200, body: this.#renderer.single(node, shape, single, idleSeconds) };
      }
    }
  }
}

/** The verbs a target takes (resources.md 0.2; refusals are 405, protocol.md 6.2). */
function methodsOf(target: Target): string[] {
  if (target.kind === 'directory') return ['GET'];
  if (target.kind === 'order') return ['GET', 'PUT'];
  const { kind, refuses } = target.resource;
  const verbs = target.kind === 'member' ? memberVerbs[kind] : resourceVerbs[kind];
  return verbs.filter((verb) => !refuses?.some((refused) => refused === verb));
}

const resourceVerbs = { collection: ['GET', 'POST'], single: ['GET', 'PUT'], 'write-only': ['POST'] };
const memberVerbs = { collection: ['GET', 'PUT', 'DELETE'], single: [], 'write-only': ['GET'] };
