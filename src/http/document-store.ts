import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';

type KeyValueCache = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** Weight of a document that is worth keeping, and of all that are kept; a character of a document costs up to 250 bytes of memory. */
const HEAVIEST = 100_000;
const MOST = 500_000;
/** What even an empty document costs, with its plan, in characters. */
const BASE = 1_000;

/**
 * Parsed and validated documents, those used last, by what they are called.
 * Threat: a document holds each of its tokens, comments included, and its text; the store of @apollo/server weighs them by their fields
 * alone, so that a hundred small queries with a megabyte of comments each would fill the memory.
 */
export class DocumentStore implements KeyValueCache {
  readonly #documents = new Map<string, DocumentNode>();
  #weight = 0;

  get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#documents.get(key);
    if (document) {
      this.#documents.delete(key);
      this.#documents.set(key, document);
    }
    return Promise.resolve(document);
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.#forget(key);
    const weight = weightOf(document);
    if (weight > HEAVIEST) return Promise.resolve();
    this.#documents.set(key, document);
    this.#weight += weight;
    for (const oldest of this.#documents.keys()) {
      if (this.#weight <= MOST) break;
      this.#forget(oldest);
    }
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#forget(key));
  }

  #forget(key: string): boolean {
    const document = this.#documents.get(key);
    if (document) this.#weight -= weightOf(document);
    return this.#documents.delete(key);
  }
}

function weightOf({ loc }: DocumentNode): number {
  return BASE + (loc?.source.body.length ?? Infinity);
}
