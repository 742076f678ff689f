import {
  ApplianceError,
  type ApplianceClient,
  type ApplianceObject,
  type Call,
  type Listing,
  type UserInfo,
} from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import type { OperationUser, SignIn } from '../graph/context.ts';
import type { ConfigurationReader } from '../graph/loader.ts';
import { cookieSession, isSessionEnded, type SessionSource } from './session-source.ts';

/** What happened to the user's session during an operation, so that the cookie can follow. */
export type SessionChange = { readonly kind: 'started'; readonly session: string } | { readonly kind: 'ended' };

export interface ApplianceUserOptions {
  readonly client: ApplianceClient;
  readonly source: SessionSource;
  /** Ends every call: the client has left, the deadline has passed, the gateway shuts down. */
  readonly signal: AbortSignal;
  /** Requests that the operation may send to the appliance. */
  readonly maxRequests: number;
}

/**
 * The appliance as the user of one operation sees it: every call carries the user's session, so that the appliance's own
 * privileges decide; calls are counted against the operation's budget and end with it.
 */
export class ApplianceUser implements ConfigurationReader, OperationUser {
  readonly #client: ApplianceClient;
  readonly #signal: AbortSignal;
  readonly #maxRequests: number;
  #source: SessionSource;
  #requests = 0;
  #change: SessionChange | undefined;

  constructor({ client, source, signal, maxRequests }: ApplianceUserOptions) {
    this.#client = client;
    this.#source = source;
    this.#signal = signal;
    this.#maxRequests = maxRequests;
  }

  /** Requests that were sent to the appliance so far. */
  get requests(): number {
    return this.#requests;
  }

  /** What happened to the session; undefined: nothing. */
  get sessionChange(): SessionChange | undefined {
    return this.#change;
  }

  readObject(path: string): Promise<ApplianceObject> {
    return this.#asUser((call) => this.#client.readObject(path, call));
  }

  readList(path: string): Promise<Listing> {
    return this.#asUser((call) => this.#client.readList(path, call));
  }

  applianceInfo(): Promise<Record<string, unknown>> {
    return this.#asUser((call) => this.#client.info(call));
  }

  async viewer(): Promise<UserInfo | null> {
    if (this.#source.isAnonymous) return null;
    try {
      return await this.#asUser((call) => this.#client.userInfo(call));
    } catch (error) {
      if (isSessionEnded(error)) return null;
      throw error;
    }
  }

  async signIn(credentials: SignIn): Promise<UserInfo> {
    const { session } = await this.#client.login(credentials, this.#call());
    this.#source = cookieSession(session);
    this.#change = { kind: 'started', session };
    return this.#asUser((call) => this.#client.userInfo(call));
  }

  /** Ends the session at the appliance as far as that can be done (protocol.md 2.5), and in any case the cookie. */
  async signOut(): Promise<void> {
    if (!this.#source.isAnonymous) {
      const session = await this.#source.current();
      await this.#source.forget(session);
      await this.#client.logout({ ...this.#call(), session }).catch((error: unknown) => {
        // The cookie goes anyway; a session that could not be ended ends when it has been idle.
        if (!(error instanceof ApplianceError)) throw error;
      });
    }
    this.#change = { kind: 'ended' };
  }

  #call(): Call {
    return { signal: this.#signal, onExchange: () => this.#spend() };
  }

  /** Threat: one operation must not keep the appliance busy for everybody. */
  #spend(): void {
    if (this.#requests >= this.#maxRequests) {
      const message = `The operation needs more than ${this.#maxRequests} requests to the appliance: ask for smaller pages.`;
      throw new GatewayError('UPSTREAM_BUDGET_EXCEEDED', message);
    }
    this.#requests += 1;
  }

  async #asUser<T>(send: (call: Call) => Promise<T>): Promise<T> {
    const session = await this.#source.current();
    try {
      return await send({ ...this.#call(), session });
    } catch (error) {
      if (!isSessionEnded(error)) throw error;
      const renewed = await this.#source.renew(session);
      if (renewed !== undefined) return send({ ...this.#call(), session: renewed });
      this.#change = { kind: 'ended' };
      throw error;
    }
  }
}
