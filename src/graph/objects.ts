import { createHash } from 'node:crypto';

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
  #body: unknown;
  /** Reads the body once more from what was received; undefined: it cannot be. */
  readonly #reread: (() => unknown) | undefined;
  #hasShed = false;
  #version: string | undefined;
  #text: { readonly of: object; readonly text: string } | undefined;

  constructor(resource: Resource, key: string, body: unknown, reread?: () => unknown) {
    super(resource, key);
    this.#body = body;
    this.#reread = reread;
  }

  get body(): unknown {
    return this.#body === undefined ? (this.#body = this.#reread?.()) : this.#body;
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
    if (!this.#reread || this.#hasShed) return;
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

/** JSON with its members sorted: the appliance may send the same body in another order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
