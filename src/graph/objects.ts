import { createHash } from 'node:crypto';

import { bodyIn } from '../appliance/index.ts';
import { checkNesting } from '../wire/nesting.ts';
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
  /** Size of the answer that it came with; 0 if it came with others. */
  readonly bytes: number;
  #body: unknown;
  /** The answer that it came with, from which the body can be read once more. */
  readonly #source: Buffer | undefined;
  #hasShed = false;
  #version: string | undefined;
  #text: { readonly of: object; readonly text: string } | undefined;

  constructor(resource: Resource, key: string, body: unknown, source?: Buffer) {
    super(resource, key);
    this.bytes = source?.length ?? 0;
    this.#body = body;
    this.#source = source;
  }

  get body(): unknown {
    if (this.#body === undefined && this.#source) this.#body = bodyIn(this.#source);
    return this.#body;
  }

  /** A value that is another one whenever the body is: a digest, so that it tells nothing of the body. */
  get version(): string {
    return (this.#version ??= createHash('sha256').update(canonicalJson(this.body)).digest('base64url').slice(0, 22));
  }

  /**
   * Lets the parsed body go, once: an operation over a thousand objects looks at most of them in one place and at one time, and
   * hundreds of thousands of values that stay until its end are most of the work of the garbage collector.
   */
  shed(): void {
    if (!this.#source || this.#hasShed) return;
    this.#hasShed = true;
    this.#body = undefined;
  }

  /** Text that was kept for a selection. */
  textFor(selection: object): string | undefined {
    return this.#text?.of === selection ? this.#text.text : undefined;
  }

  /** Keeps the text of what is selected of the object, the last one only: an object that is shared is asked for the same again. */
  keepText(selection: object, text: string): void {
    this.#text = { of: selection, text };
  }
}

/** JSON with its members sorted: the appliance may send the same body in another order. @throws MalformedMember for what is nested too deep */
export function canonicalJson(value: unknown): string {
  checkNesting(value);
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
