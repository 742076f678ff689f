import { createHash } from 'node:crypto';

import { bodyIn, exactBodyIn } from '../appliance/index.ts';
import { unmarkCanonical } from '../json/exact.ts';
import { checkNesting } from '../wire/nesting.ts';
import type { ListedBodies } from './listed-bodies.ts';
import type { Resource } from './resource.ts';

/** An object of the configuration of which only its address is known: enough for `id` and `key`, without asking the appliance. */
export class ObjectReference {
  readonly resource: Resource;
  readonly key: string;

  constructor(resource: Resource, key: string) {
    this.resource = resource;
    this.key = key;
  }

  /** Global id: `AuditPolicy:78101850949e47437dd91d`. */
  get id(): string {
    return `${this.resource.type}:${this.key}`;
  }
}

/** An object of the configuration with its body, as the appliance sent it. */
export class LoadedObject extends ObjectReference {
  /** Size of the answer that it came with, or its share of it. */
  readonly bytes: number;
  #body: unknown;
  /** The answer that it came with, from which the body can be read once more; of a list, only for its numbers. */
  readonly #source: Buffer | ListedBodies | undefined;
  /** Its place in the list. */
  readonly #place: number;
  /** Known to have no numbers that the body does not hold exactly. */
  #isPlain = false;
  #hasShed = false;
  #version: string | undefined;
  #written: readonly Kept[] = NOTHING;

  /**
   * @param source the answer, if it came alone; else the bodies of the list.
   * @param place in the list.
   */
  constructor(
    resource: Resource,
    key: string,
    body: unknown,
    bytes: number,
    source?: Buffer | ListedBodies,
    place = 0,
  ) {
    super(resource, key);
    this.bytes = bytes;
    this.#body = body;
    this.#source = source;
    this.#place = place;
  }

  get body(): unknown {
    if (this.#body === undefined && Buffer.isBuffer(this.#source)) this.#body = bodyIn(this.#source);
    return this.#body;
  }

  /**
   * The body with marked numbers (json/exact.ts): for what shows it whole, or sends it back. The members that the schema knows are read from
   * `body`, because to them a marked number is a text.
   */
  get exactBody(): unknown {
    if (this.#isPlain || !this.#source) return this.body;
    const source = this.#source;
    const exact = Buffer.isBuffer(source) ? exactBodyIn(source) : source.exactBodyAt(this.#place);
    this.#isPlain = exact === undefined;
    return exact ?? this.body;
  }

  /** A value that is another one whenever the body is: a digest, so that it tells nothing of the body. */
  get version(): string {
    return (this.#version ??= createHash('sha256')
      .update(canonicalJson(this.exactBody))
      .digest('base64url')
      .slice(0, 22));
  }

  /**
   * Lets the parsed body go, once: an operation over a thousand objects looks at most of them in one place and at one time, and
   * hundreds of thousands of values that stay until its end are most of the work of the garbage collector.
   */
  shed(): void {
    if (!Buffer.isBuffer(this.#source) || this.#hasShed) return;
    this.#hasShed = true;
    this.#body = undefined;
  }

  /** What was kept under a number. */
  writtenFor(selection: number): object | undefined {
    for (const { of, written } of this.#written) if (of === selection) return written;
    return undefined;
  }

  /**
   * Keeps what has been written for a selection: an object that is shared, or read once more as it was, is asked for the same again.
   * Threat: selections are the client's, so what is kept of them must not become much more than the object itself; the oldest goes.
   * @param selection a number, so that the selection itself can go.
   * @param size bytes that it takes, about.
   */
  keepWritten(selection: number, written: object, size: number): void {
    const room = 2 * this.bytes + ALWAYS_KEPT_BYTES;
    if (size > room) return;
    let kept = [...this.#written, { of: selection, written, size }];
    while (kept.reduce((sum, one) => sum + one.size, 0) > room) kept = kept.slice(1);
    this.#written = kept;
  }
}

const ALWAYS_KEPT_BYTES = 1024;
const NOTHING: readonly Kept[] = [];

interface Kept {
  readonly of: number;
  readonly written: object;
  readonly size: number;
}

/**
 * JSON with its members sorted: the appliance may send the same body in another order. Numbers of the same value are the same, however they
 * are written, and others are others, however many digits that takes.
 * @param value its numbers may be marked.
 * @throws MalformedMember for what is nested too deep
 */
export function canonicalJson(value: unknown): string {
  checkNesting(value);
  const text = JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return unmarkCanonical(text);
}
