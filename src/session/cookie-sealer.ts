import { createHash } from 'node:crypto';

import { defaults, seal, unseal } from 'iron-webcrypto';

import type { DeviceFacts } from './device.ts';
import { RecentMap } from './recent-map.ts';

/** What is in every seal. */
interface Sealed {
  /** Threat: a cookie of one kind must not be taken for one of the other. */
  readonly purpose: 'session' | 'device';
  /** Origin of the appliance that it is about. */
  readonly appliance: string;
}

/** What the session cookie holds, sealed. */
interface SealedSession extends Sealed {
  /** The appliance's session id. */
  readonly session: string;
}

/** Opening a cookie derives two keys; the same few cookies come with every request. */
const REMEMBERED_COOKIES = 1_000;
/** A sealed session is about 400 characters; anything much longer is not ours. */
const LONGEST_COOKIE = 2_048;
/**
 * The form of our seals: version, id of the secret, salt, initialization vector, what is sealed, no end, salt, digest. What does not have it
 * is refused before a key is derived. The last character of the vector and of the digest carries spare bits, which must be zero:
 * several texts would otherwise be one seal.
 */
const SEAL =
  /^Fe26\.2\*([\da-f]{16})\*[\da-f]{64}\*[\w-]{21}[AQgw]\*[\w-]+\*\*[\da-f]{64}\*[\w-]{42}[AEIMQUYcgkosw048]$/;

/**
 * Seals and opens the cookies of sessions and of devices: encrypted and authenticated (AES-256-CBC, HMAC-SHA-256), so that a cookie can neither be read
 * nor changed. There is no store behind it: any replica with the same secrets opens what another one sealed.
 */
export class CookieSealer {
  readonly #secrets: ReadonlyMap<string, string>;
  readonly #first: { readonly id: string; readonly secret: string };
  readonly #appliance: string;
  readonly #opened = new RecentMap<SealedSession>(REMEMBERED_COOKIES);

  /**
   * @param secrets the first one seals, all open: a secret is rotated by putting a new one in front.
   * @param appliance origin of the appliance. Threat: a session id must not be sent to another appliance than its own, even if
   * two gateways share their secrets.
   */
  constructor(secrets: readonly string[], appliance: string) {
    this.#secrets = new Map(secrets.map((secret) => [secretId(secret), secret]));
    const [first] = secrets;
    if (first === undefined) throw new TypeError('a cookie sealer needs a secret');
    this.#first = { id: secretId(first), secret: first };
    this.#appliance = appliance;
  }

  /** @returns the text for the session cookie. */
  seal(session: string): Promise<string> {
    return this.#seal('session', { session });
  }

  /** @returns the text for the device cookie. */
  sealDevice({ id, names }: DeviceFacts): Promise<string> {
    return this.#seal('device', { id, names });
  }

  /** @returns the appliance's session id, or undefined if the text was not sealed with one of the secrets for this appliance. */
  async open(text: string): Promise<string | undefined> {
    const known = this.#opened.get(text) ?? (await this.#unseal<SealedSession>('session', text));
    if (typeof known?.session !== 'string') return undefined;
    this.#opened.set(text, known);
    return known.session;
  }

  /** What is known of a device, or undefined if the text was not sealed for one with one of the secrets for this appliance. Not remembered: it is needed rarely. */
  async openDevice(text: string): Promise<DeviceFacts | undefined> {
    const { id, names } = (await this.#unseal<Sealed & Partial<DeviceFacts>>('device', text)) ?? {};
    return typeof id === 'string' && Array.isArray(names) ? { id, names } : undefined;
  }

  #seal(purpose: Sealed['purpose'], about: object): Promise<string> {
    return seal({ purpose, appliance: this.#appliance, ...about } satisfies Sealed, this.#first, defaults);
  }

  #isSeal(text: string): boolean {
    const secret = text.length > LONGEST_COOKIE ? undefined : SEAL.exec(text)?.[1];
    return secret !== undefined && this.#secrets.has(secret);
  }

  async #unseal<T extends Sealed>(purpose: Sealed['purpose'], text: string): Promise<T | undefined> {
    if (!this.#isSeal(text)) return undefined;
    try {
      const value = (await unseal(text, Object.fromEntries(this.#secrets), defaults)) as Partial<Sealed> | null;
      return value?.purpose === purpose && value.appliance === this.#appliance ? (value as T) : undefined;
    } catch {
      // Changed, sealed with another secret, or no seal at all: all the same to the caller, who is not signed in.
      return undefined;
    }
  }
}

/** Names a secret inside a seal without telling anything of it. */
function secretId(secret: string): string {
  return createHash('sha256').update(`sps-graphql cookie secret ${secret}`).digest('hex').slice(0, 16);
}
