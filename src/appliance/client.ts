import { isRecord, type JsonRecord } from './answers.ts';
import {
  exactJson,
  readInfo,
  readListEnvelope,
  readObjectEnvelope,
  readRemainingSeconds,
  readUserInfo,
} from './envelope.ts';
import { headersOf } from './exchange.ts';
import { ApplianceError, NOT_SPS } from './failures.ts';
import { configurationPath } from './keys.ts';
import { KnownAnswers } from './known-answers.ts';
import { LoginLine } from './login-line.ts';
import { readSessionCookie } from './session-cookie.ts';
import type { AnswerListener, Reading, TransportAnswer } from './sending.ts';
import { Transport } from './transport.ts';
import type {
  ApplianceAnswer,
  ApplianceObject,
  ApplianceOptions,
  ApplianceRequest,
  Call,
  Credentials,
  Listing,
  Login,
  LoginCall,
  UserInfo,
} from './types.ts';

const AUTHENTICATION = '/api/authentication';
/** DELETE on it is not documented, and a session that is gone already is what was wanted (protocol.md 2.5). */
const TOLERATED_AT_LOGOUT: ReadonlySet<number | undefined> = new Set([401, 404, 405]);

/**
 * The REST API of one appliance. All methods reject with {@link ApplianceError}, with RangeError for paths and sessions that
 * must not be sent, and with whatever `call.onExchange` throws. GETs are repeated up to twice after connection errors
 * and 502 to 504; POST, PUT and DELETE are sent exactly once. While the appliance does not answer, calls that are not `urgent` are
 * refused as `unavailable` without being sent (circuit.ts).
 */
export class ApplianceClient {
  readonly #transport: Transport;
  readonly #known: KnownAnswers;
  readonly #logins: LoginLine;

  /** @throws RangeError for unusable options */
  constructor(options: ApplianceOptions) {
    this.#transport = new Transport(options);
    this.#known = new KnownAnswers(options.knownBytes ?? 0);
    this.#logins = new LoginLine(options.maxConnections, options.timeoutMs);
  }

  /**
   * Opens a login session with a password: a GET with Basic credentials, for which a cookie comes back (protocol.md 2.1).
   * Few logins are sent at a time (login-line.ts); the others wait, as long as one may take.
   * @throws ApplianceError `invalid-credentials`, also for a user name with a colon, which Basic cannot express (RFC 7617); `overloaded`
   * if it has waited for too long
   */
  async login(credentials: Credentials, call: LoginCall = {}): Promise<Login> {
    const { username, password, loginMethod } = credentials;
    if (username.includes(':')) throw new ApplianceError('invalid-credentials');
    const query = loginMethod === undefined ? '' : `?login_method=${encodeURIComponent(loginMethod)}`;
    const authorization = `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
    const request = { method: 'GET', path: AUTHENTICATION + query, authorization } as const;
    return this.#logins.run(call.from ?? '', call.signal, () =>
      this.#transport.request(request, call, { read: readLogin }),
    );
  }

  /** Ends the login session, where the appliance can; a session that is not there is no error. */
  async logout(call: Call): Promise<void> {
    try {
      await this.send({ method: 'DELETE', path: AUTHENTICATION }, call);
    } catch (error) {
      if (!(error instanceof ApplianceError && TOLERATED_AT_LOGOUT.has(error.status))) throw error;
    }
  }

  /** Who the session belongs to and what it may do (protocol.md 2.7). */
  async userInfo(call: Call): Promise<UserInfo> {
    return readUserInfo((await this.send({ method: 'GET', path: '/api/user_info' }, call)).json);
  }

  /** The `body` of `/api/info`; without a session only a part of it (protocol.md 10.4). */
  async info(call: Call): Promise<Record<string, unknown>> {
    return readInfo((await this.send({ method: 'GET', path: '/api/info' }, call)).json);
  }

  /**
   * Reads an object or singleton, with marked numbers (json/exact.ts). `path` is below `/api/configuration/`, its segments encoded with
   * `encodeKey`.
   */
  readObject(path: string, call: Call): Promise<ApplianceObject> {
    return this.#get(path, call, (answer) => readObjectEnvelope({ ...answer, json: exactJson(answer) }));
  }

  /** Reads a collection, whole: the API has no pages here. `path` as for {@link readObject}. */
  readList(path: string, call: Call): Promise<Listing> {
    return this.#get(path, call, readListEnvelope);
  }

  /**
   * What is made of the answer to GET of a path below `/api/configuration/`, its segments encoded with `encodeKey`; what was made of the
   * latest answer from there, if this one has the same body (known-answers.ts).
   * @param interpret what it gives must depend on nothing but the path and the body, and is never changed.
   */
  read<T extends object>(below: string, call: Call, interpret: (answer: ApplianceAnswer) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.ask(below, call, interpret, { arrived: resolve, failed: reject });
    });
  }

  /** The same for who need not be told by a promise, and right when the answer is there. */
  ask<T extends object>(
    below: string,
    call: Call,
    interpret: (answer: ApplianceAnswer) => T,
    listener: AnswerListener<T>,
  ): void {
    const reading = new KnownReading(this.#known, below, interpret);
    this.#transport.send({ method: 'GET', path: configurationPath(below) }, call, reading, listener);
  }

  /** Any request. The status is 2xx: everything else is an error, redirects included. */
  send({ method, path, body }: ApplianceRequest, call: Call): Promise<ApplianceAnswer> {
    return this.#transport.request({ method, path, body }, call, {
      read: ({ status, json, bytes }) => ({ status, json, bytes }),
    });
  }

  /**
   * Does something answer there like an SPS? Asks `/api/info`, which tells its `body` and `meta` to everybody, or refuses in
   * the documented way where even that is forbidden.
   * @returns what it tells of itself to everybody (protocol.md 10.4)
   */
  async ping(signal?: AbortSignal): Promise<JsonRecord> {
    try {
      const { json } = await this.send({ method: 'GET', path: '/api/info' }, signal === undefined ? {} : { signal });
      if (isRecord(json) && isRecord(json.body) && isRecord(json.meta)) return json.body;
      throw new ApplianceError('malformed', { code: NOT_SPS });
    } catch (error) {
      if (!(error instanceof ApplianceError)) throw error;
      if (error.failure === 'unauthenticated' && error.type !== undefined) return {};
      // Every version has the address (protocol.md 10.4).
      if (error.failure === 'not-found') throw new ApplianceError('malformed', { status: error.status, code: NOT_SPS });
      throw error;
    }
  }

  /** True while requests are refused because the appliance does not answer, but for single ones as a trial. */
  get isRefusing(): boolean {
    return this.#transport.isRefusing;
  }

  /** Reading of `performance.now()` when a signed-in user's request was last answered and understood; `-Infinity` before. */
  get answeredAt(): number {
    return this.#transport.answeredAt;
  }

  /** Milliseconds of the fastest of the latest round trips (round-trips.ts); undefined as long as there are too few to tell. */
  get roundTripMs(): number | undefined {
    return this.#transport.roundTripMs;
  }

  /** Lets requests under way end, refuses further ones as `unavailable`, and closes the connections. */
  close(): Promise<void> {
    return this.#transport.close();
  }

  #get<T>(below: string, call: Call, interpret: (answer: ApplianceAnswer) => T): Promise<T> {
    return this.#transport.request({ method: 'GET', path: configurationPath(below) }, call, { read: interpret });
  }
}

/** @throws ApplianceError `malformed` for an answer without a session */
function readLogin({ status, json, rawHeaders }: TransportAnswer): Login {
  const remainingSeconds = readRemainingSeconds(json);
  const cookie = readSessionCookie(headersOf({ rawHeaders })['set-cookie']);
  if (cookie === undefined) throw new ApplianceError('malformed', { status, code: NOT_SPS });
  // Max-Age is the configured idle time, too (protocol.md 2.4), and the only source on versions without remaining_seconds.
  const idleSeconds = remainingSeconds ?? cookie.maxAge;
  return { session: cookie.value, ...(idleSeconds !== undefined && { idleSeconds }) };
}

/** Reads an answer that may be known: one object instead of functions, because there are thousands of them in an operation. */
class KnownReading<T extends object> implements Reading<T> {
  readonly #known: KnownAnswers;
  readonly #path: string;
  readonly #interpret: (answer: ApplianceAnswer) => T;

  constructor(known: KnownAnswers, path: string, interpret: (answer: ApplianceAnswer) => T) {
    this.#known = known;
    this.#path = path;
    this.#interpret = interpret;
  }

  recall(bytes: Buffer): T | undefined {
    return this.#known.find(this.#path, bytes) as T | undefined;
  }

  read(answer: TransportAnswer): T {
    const make = (bytes: Buffer): T => this.#interpret({ ...answer, bytes });
    return this.#known.learn(this.#path, answer.bytes, answer.json, make);
  }
}
