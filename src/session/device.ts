import { createHmac, randomBytes } from 'node:crypto';

import { deviceCookieName, readCookie, setDeviceCookie, type CookieSecurity } from './cookie.ts';
import type { CookieSealer } from './cookie-sealer.ts';

/** Names that a device vouches for at most; the one that has signed in first is forgotten first. */
const MOST_NAMES = 5;
const ID_BYTES = 16;

/** What the cookie of a device holds, sealed. */
export interface DeviceFacts {
  /** Random. */
  readonly id: string;
  /** Digests of the names that have signed in on the device, the latest first. */
  readonly names: readonly string[];
}

export interface DeviceOptions {
  readonly sealer: CookieSealer;
  readonly security: CookieSecurity;
  /** The Cookie header of the request. */
  readonly cookies: string | undefined;
}

/**
 * The device that a request comes from, as its cookie tells (OWASP: device cookies). It says who has signed in there before: attempts with
 * these names are told from those of an attacker, so that he cannot lock out their owners. It lets nobody in.
 * Threats: the cookie must not show who uses the device, hence the seal and digests in it (with the id as their key: the same name is another
 * digest on each device); and it must not vouch for any name that has not signed in on the device.
 */
export class Device {
  readonly #options: DeviceOptions;
  #facts: Promise<DeviceFacts | undefined> | undefined;
  #hasChanged = false;

  /** Does nothing: the cookie is opened when somebody tries to sign in. */
  constructor(options: DeviceOptions) {
    this.#options = options;
  }

  /** The id of the device if a user has signed in on it before, with exactly this name. */
  async vouching(username: string): Promise<string | undefined> {
    const facts = await this.#read();
    return facts?.names.includes(digest(facts.id, username)) ? facts.id : undefined;
  }

  /** A user has signed in. */
  async signedIn(username: string): Promise<void> {
    const { id, names } = (await this.#read()) ?? { id: randomBytes(ID_BYTES).toString('base64url'), names: [] };
    const name = digest(id, username);
    if (names.includes(name)) return;
    this.#facts = Promise.resolve({ id, names: [name, ...names].slice(0, MOST_NAMES) });
    this.#hasChanged = true;
  }

  /** Header that sets the cookie; undefined if the browser has it as it is. */
  async setCookie(): Promise<string | undefined> {
    const { sealer, security } = this.#options;
    const facts = this.#hasChanged ? await this.#read() : undefined;
    return facts && setDeviceCookie(await sealer.sealDevice(facts), security);
  }

  #read(): Promise<DeviceFacts | undefined> {
    return (this.#facts ??= this.#open());
  }

  async #open(): Promise<DeviceFacts | undefined> {
    const { sealer, security, cookies } = this.#options;
    const cookie = readCookie(cookies, deviceCookieName(security));
    return cookie === undefined ? undefined : sealer.openDevice(cookie);
  }
}

function digest(id: string, username: string): string {
  return createHmac('sha256', id).update(username).digest('base64url');
}
