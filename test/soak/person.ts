import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'undici';

import { ask, connectionTo, parsed, type Answer, type Identity, type Question } from './connection.ts';
import type { Random } from './random.ts';

export type User = 'admin' | 'auditor' | 'operator';

/** A time policy that a person has created. */
export interface OwnPolicy {
  readonly key: string;
  readonly name: string;
  /** Begin of its only interval on each day. */
  readonly hour: number;
}

const SIGN_IN = `mutation ($username: String!, $password: String!) {
  signIn(username: $username, password: $password) { viewer { name } }
}`;
const SIGN_OUT = 'mutation { signOut { viewer { name } } }';
const SIGN_IN_AGAIN_MS = 100;

/** Somebody who uses the gateway: from one address, as one user, by cookie or with credentials in each request. */
export class Person {
  readonly index: number;
  readonly user: User;
  readonly means: 'cookie' | 'basic';
  /** Time policies that are the person's own and certainly there. */
  readonly policies: OwnPolicy[] = [];
  /** Key of the connection policy that only this person renames. */
  readonly connectionKey: string | undefined;
  readonly random: Random;
  readonly #connection: Client;
  #cookie: string | undefined;
  #signedInAt = -Infinity;
  #names = 0;

  constructor(index: number, origin: string, connectionKey: string | undefined, random: Random) {
    this.index = index;
    this.user = (['admin', 'operator', 'admin', 'auditor'] as const)[index % 4] ?? 'admin';
    this.means = index % 8 < 5 ? 'cookie' : 'basic';
    this.connectionKey = this.user === 'operator' ? connectionKey : undefined;
    this.random = random;
    this.#connection = connectionTo(origin);
  }

  get identity(): Identity {
    const address = `10.20.${this.index >> 8}.${this.index & 255}`;
    if (this.means === 'cookie') return { address, ...(this.#cookie !== undefined && { cookie: this.#cookie }) };
    return { address, authorization: `Basic ${Buffer.from(`${this.user}:${this.user}`).toString('base64')}` };
  }

  /** When the session was begun that requests carry; requests with credentials get a new one by themselves. */
  get signedInAt(): number {
    return this.means === 'basic' ? Infinity : this.#signedInAt;
  }

  ask(body: Question | string, signal?: AbortSignal): Promise<Answer> {
    return ask(this.#connection, this.identity, body, signal);
  }

  /** Asks with the credentials of a moment ago. */
  askAs(identity: Identity, body: Question): Promise<Answer> {
    return ask(this.#connection, identity, body);
  }

  /** Signs in, again and again while the appliance cannot be asked. @returns what is wrong; undefined: nothing */
  async signIn(tolerates: (code: string, from: number) => boolean): Promise<string | undefined> {
    if (this.means === 'basic') return undefined;
    for (;;) {
      const from = performance.now();
      this.#cookie = undefined;
      const answer = await this.ask({ query: SIGN_IN, variables: { username: this.user, password: this.user } });
      const { data, errors = [] } = parsed(answer);
      const code = errors[0]?.extensions?.code;
      if (code === undefined) {
        const { signIn } = data as { readonly signIn: { readonly viewer: { readonly name: string } } };
        if (signIn.viewer.name !== this.user) return `signed in as ${signIn.viewer.name} instead of ${this.user}`;
        this.#cookie = answer.cookies[0]?.split(';', 1)[0];
        this.#signedInAt = from;
        return undefined;
      }
      if (!tolerates(code, from)) return `signing in: ${answer.status} ${answer.text}`;
      await pause(SIGN_IN_AGAIN_MS);
    }
  }

  /** Signs out. @returns the answer, and the identity that must be nobody's from now on. */
  async signOut(): Promise<{ readonly answer: Answer; readonly before: Identity }> {
    const before = this.identity;
    const answer = await this.ask({ query: SIGN_OUT });
    this.#cookie = undefined;
    return { answer, before };
  }

  /** A name that nobody else uses, and nobody has used. */
  newName(): string {
    this.#names += 1;
    return `soak.${this.index}.${this.#names}`;
  }

  async leave(): Promise<void> {
    await this.#connection.destroy();
  }
}
