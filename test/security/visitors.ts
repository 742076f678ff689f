import { onTestFinished } from 'vitest';

import type { DemoOptions } from '../../src/demo/index.ts';
import { callsOf, cookieOf, startTestGateway, type Answer, type TestGateway } from '../support/gateway.ts';

const SIGN_IN = `mutation ($username: String!, $password: String!) {
  signIn(username: $username, password: $password) { viewer { name } }
}`;

/** What tests read of an error's extensions. */
interface Extensions {
  readonly code: string;
  readonly retryAfterSeconds?: number;
  readonly limit?: { readonly setting: string; readonly maximum: number };
}

export interface Attempt {
  readonly username?: string;
  readonly password?: string;
  /** Client address, as the proxy tells it. */
  readonly from?: string;
  /** Cookie header: the device that it comes from, say. */
  readonly cookie?: string | undefined;
}

/** A gateway behind a proxy: every request says from which client it comes. The clock stands still unless a test moves it. */
export class Visitors {
  readonly gateway: TestGateway;
  readonly clock: { ms: number };

  private constructor(gateway: TestGateway, clock: { ms: number }) {
    this.gateway = gateway;
    this.clock = clock;
  }

  /** Starts both for one test. */
  static async forTest(config: Readonly<Record<string, string>> = {}, demo: DemoOptions = {}): Promise<Visitors> {
    const clock = { ms: 1_000_000 };
    const gateway = await startTestGateway({
      config: { TRUSTED_PROXIES: '127.0.0.1', ...config },
      demo,
      timing: { now: () => clock.ms },
    });
    onTestFinished(() => gateway.close());
    return new Visitors(gateway, clock);
  }

  /** Signs in as a browser; without a password: with a wrong one. */
  signIn({ username = 'admin', password = 'wrong', from = '192.0.2.1', cookie }: Attempt = {}): Promise<Answer> {
    return this.gateway.query(SIGN_IN, {
      variables: { username, password },
      headers: { 'x-forwarded-for': from },
      ...(cookie !== undefined && { cookie }),
    });
  }

  /** Signs in with the right password. @returns the Cookie header of the device from then on, without the session. */
  async device(username = 'admin', from = '192.0.2.1', cookie?: string): Promise<string> {
    const { cookies } = await this.signIn({ username, password: username, from, cookie });
    const [, device] = cookies;
    return device === undefined ? (cookie ?? '') : cookieOf({ cookies: [device] });
  }

  /** Signs in with the right password. @returns the Cookie header. */
  async cookie(username = 'admin', from = '192.0.2.1'): Promise<string> {
    return cookieOf(await this.signIn({ username, password: username, from }));
  }

  /** Asks with Basic credentials; without a password: with a wrong one. */
  ask({ username = 'admin', password = 'wrong', from = '192.0.2.1' }: Attempt = {}): Promise<Answer> {
    const headers = { 'x-forwarded-for': from };
    return this.gateway.query('{ viewer { name } timePolicies { totalCount } }', {
      user: { name: username, password },
      headers,
    });
  }

  /** Fails so often. @returns the codes. */
  async fail(times: number, attempt: Attempt = {}): Promise<(string | undefined)[]> {
    const codes: (string | undefined)[] = [];
    for (let count = 0; count < times; count += 1) codes.push(codeOf(await this.signIn(attempt)));
    return codes;
  }

  /** How often the appliance was asked to log somebody in. */
  logins(): number {
    return callsOf(this.gateway.appliance).filter((call) => call.startsWith('GET /api/authentication')).length;
  }
}

/** Extensions of the first error. */
export function extensionsOf({ errors }: Answer): Extensions | undefined {
  return errors[0]?.extensions;
}

/** Code of the first error; undefined if there is none. */
export function codeOf(answer: Answer): string | undefined {
  return extensionsOf(answer)?.code;
}

/** So many times the same. */
export function times<T>(count: number, what: T): T[] {
  return new Array<T>(count).fill(what);
}
