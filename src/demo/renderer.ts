import { isObject, type Json } from './json.ts';
import type { Traits } from './profiles.ts';
import type { Shape } from './shape.ts';
import { hrefsFor, render, type HrefOf } from './shape-render.ts';
import type { Collection } from './store.ts';
import { hrefOf, memberHref, siblingLinks, type Links, type TreeNode } from './tree.ts';

/**
 * Makes the envelopes of protocol.md 3. Stored values never change in place, so renderings are kept by identity:
 * a body is rendered once, a list once per revision of its collection.
 */
export class Renderer {
  readonly #traits: Traits;
  readonly #hrefOf: HrefOf;
  readonly #bodies = new WeakMap<object, string>();
  readonly #positions = new WeakMap<readonly string[], ReadonlyMap<string, number>>();
  readonly #lists = new WeakMap<TreeNode, WeakMap<Collection, { idleSeconds: number; text: Buffer }>>();

  /** @param exists whether an object is there for anybody, be it in a transaction: keys are never used twice. */
  constructor(traits: Traits, exists: (path: string, key: string) => boolean) {
    this.#traits = traits;
    this.#hrefOf = hrefsFor(traits.passwordFragments, exists);
  }

  /** JSON text of a body in the read form. */
  body(shape: Shape, body: Json): string {
    if (!isObject(body)) return JSON.stringify(render(shape, body, this.#hrefOf));
    const known = this.#bodies.get(body);
    if (known !== undefined) return known;
    const text = JSON.stringify(render(shape, body, this.#hrefOf));
    this.#bodies.set(body, text);
    return text;
  }

  /** A directory: children with key and href, never with bodies (protocol.md 3.1). */
  directory(node: TreeNode, idleSeconds: number): string {
    const parent = hrefOf(node.path);
    const items = node.children.map((key) => ({ key, meta: { href: `${parent}/${key}` } }));
    return `{"items":${JSON.stringify(items)},"meta":${this.#meta(node.links, idleSeconds)}}`;
  }

  /** A collection in its order, with bodies where the profile has them. */
  list(node: TreeNode, shape: Shape, collection: Collection, idleSeconds: number): Buffer {
    let known = this.#lists.get(node);
    if (known === undefined) this.#lists.set(node, (known = new WeakMap()));
    const cached = known.get(collection);
    if (cached?.idleSeconds === idleSeconds) return cached.text;
    const items = collection.order.map((key) => {
      const meta = `"key":${JSON.stringify(key)},"meta":{"href":${JSON.stringify(memberHref(node.path, key))}}`;
      return this.#traits.listBodies
        ? `{"body":${this.body(shape, collection.objects.get(key) ?? null)},${meta}}`
        : `{${meta}}`;
    });
    const order = this.#traits.orderLinks.has(node.path) ? { order: `${hrefOf(node.path)}/@order` } : {};
    const meta = this.#meta({ ...node.links, ...order }, idleSeconds);
    const text = Buffer.from(`{"items":[${items.join(',')}],"meta":${meta}}`);
    known.set(collection, { idleSeconds, text });
    return text;
  }

  /** A member, or undefined when there is none with this key. */
  member(node: TreeNode, shape: Shape, collection: Collection, key: string, idleSeconds: number): string | undefined {
    const body = collection.objects.get(key);
    if (body === undefined) return undefined;
    if (node.resource?.kind === 'write-only') return this.#secret(node, key, body, idleSeconds);
    const meta = this.memberMeta(node, collection, key, idleSeconds);
    return `{"body":${this.body(shape, body)},"key":${JSON.stringify(key)},"meta":${meta}}`;
  }

  /** Meta of a member: its neighbours in the collection. */
  memberMeta(node: TreeNode, collection: Collection, key: string, idleSeconds: number): string {
    const links = siblingLinks(hrefOf(node.path), collection.order, this.#position(collection.order, key));
    return this.#meta(links, idleSeconds);
  }

  /**
   * A password or a private key: which properties can be read is not documented (resources.md B7), so only the form
   * in which it was sent is told. Siblings stay unknown, because secrets cannot be listed (protocol.md 9.1).
   */
  #secret(node: TreeNode, key: string, body: Json, idleSeconds: number): string {
    const own = isObject(body) ? (body['type'] ?? Object.keys(body)[0] ?? null) : null;
    const meta = this.#meta({ href: memberHref(node.path, key), parent: hrefOf(node.path) }, idleSeconds);
    return `{"body":${JSON.stringify({ type: own })},"key":${JSON.stringify(key)},"meta":${meta}}`;
  }

  /** A single or a value; its key is the last segment of its path. */
  single(node: TreeNode, shape: Shape, body: Json, idleSeconds: number): string {
    const key = JSON.stringify(node.path.split('/').at(-1));
    return `{"body":${this.body(shape, body)},"key":${key},"meta":${this.nodeMeta(node, idleSeconds)}}`;
  }

  nodeMeta(node: TreeNode, idleSeconds: number): string {
    return this.#meta(node.links, idleSeconds);
  }

  /** The order resource; its form is not documented (protocol.md 8). */
  order(node: TreeNode, collection: Collection, idleSeconds: number): string {
    const links = { href: `${hrefOf(node.path)}/@order`, parent: hrefOf(node.path) };
    const body = JSON.stringify(collection.order);
    return `{"body":${body},"key":"@order","meta":${this.#meta(links, idleSeconds)}}`;
  }

  #position(order: readonly string[], key: string): number {
    let positions = this.#positions.get(order);
    if (positions === undefined) {
      positions = new Map(order.map((each, index) => [each, index]));
      this.#positions.set(order, positions);
    }
    return positions.get(key) ?? -1;
  }

  #meta(links: Links, idleSeconds: number): string {
    const remaining = this.#traits.remainingSeconds ? { remaining_seconds: idleSeconds } : {};
    return JSON.stringify({ ...links, ...remaining, transaction: '/api/transaction' });
  }
}
