import { setTimeout as pause } from 'node:timers/promises';

import { Client } from 'undici';

import { basic } from '../../support/gateway.ts';

/** Where innocent people are; attackers are elsewhere. */
const AT = { cookie: '127.0.0.9', basic: '127.0.0.10' };
const NEWCOMERS_AT = '127.0.1.';
/** No answer for so long is none; generous, because two cores serve the attackers, too. */
const ANSWER_MS = 20_000;
const THINK_MS = 20;
const MOST_WRONG = 5;

const QUERY = '{ viewer { name } timePolicies(first: 5) { totalCount nodes { id name } } }';
const SIGN_IN = `mutation { signIn(username: "operator", password: "operator") { viewer { name } } }`;

export interface Tally {
  asked: number;
  right: number;
  /** Sign-ins of newcomers, each with a query. */
  newcomers: number;
  /** The first answers that were not right. */
  readonly wrong: string[];
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly cookie: string | undefined;
}

/** Right answers, by who asks. */
type Answers = Readonly<Record<'admin' | 'auditor', string>>;
type Headers = Readonly<Record<string, string>>;

/**
 * People who have done nothing: one with a cookie, one with credentials in each request, both signed in before anything begins, and
 * newcomers, each at an address of its own and on a new connection.
 */
export class Innocents {
  readonly #origin: string;
  readonly #cookie: string;
  readonly #answers: Answers;
  #newcomers = 0;

  private constructor(origin: string, cookie: string, answers: Answers) {
    this.#origin = origin;
    this.#cookie = cookie;
    this.#answers = answers;
  }

  /** Signs them in. @throws Error when that is not possible */
  static async signIn(origin: string): Promise<Innocents> {
    const cookie = await signIn(origin, AT.cookie, 'admin');
    const admin = await once(origin, AT.cookie, { cookie }, QUERY);
    const auditor = await once(origin, AT.basic, { authorization: basic('auditor') }, QUERY);
    for (const [name, { text }] of Object.entries({ admin, auditor })) {
      const { data, errors } = JSON.parse(text) as { data?: { viewer?: { name: string } }; errors?: unknown };
      if (data?.viewer?.name !== name || errors !== undefined) throw new Error(`not signed in: ${text}`);
    }
    return new Innocents(origin, cookie, { admin: admin.text, auditor: auditor.text });
  }

  /**
   * Asks again and again.
   * @param isOver looked at after each answer; everybody asks three times at least, newcomers come twice at least.
   */
  async ask(isOver: () => boolean): Promise<Tally> {
    const tally: Tally = { asked: 0, right: 0, newcomers: 0, wrong: [] };
    const connections = { cookie: clientAt(this.#origin, AT.cookie), basic: clientAt(this.#origin, AT.basic) };
    const { admin, auditor } = this.#answers;
    const repeatedly = async (least: number, turn: () => Promise<void>): Promise<void> => {
      for (let times = 0; times < least || !isOver(); times += 1) {
        await turn();
        await pause(THINK_MS);
      }
    };
    await Promise.all([
      repeatedly(3, () =>
        count(tally, 'cookie', admin, () => send(connections.cookie, { cookie: this.#cookie }, QUERY)),
      ),
      repeatedly(3, () =>
        count(tally, 'Basic', auditor, () => send(connections.basic, { authorization: basic('auditor') }, QUERY)),
      ),
      repeatedly(2, () => this.#newcomer(tally)),
    ]);
    await Promise.all([connections.cookie.destroy(), connections.basic.destroy()]);
    return tally;
  }

  /** Somebody signs in at an address that was never here, asks, and signs out. */
  async #newcomer(tally: Tally): Promise<void> {
    this.#newcomers += 1;
    tally.newcomers += 1;
    const connection = clientAt(this.#origin, `${NEWCOMERS_AT}${1 + (this.#newcomers % 250)}`);
    let cookie = '';
    await count(tally, 'newcomer', '{"data":{"signIn":{"viewer":{"name":"operator"}}}}', async () => {
      const answer = await send(connection, {}, SIGN_IN);
      cookie = answer.cookie ?? '';
      return answer;
    });
    if (cookie !== '') {
      const operator = this.#answers.admin.replace('"admin"', '"operator"');
      await count(tally, 'newcomer', operator, () => send(connection, { cookie }, QUERY));
      const signedOut = '{"data":{"signOut":{"viewer":null}}}';
      await count(tally, 'newcomer', signedOut, () =>
        send(connection, { cookie }, 'mutation { signOut { viewer { name } } }'),
      );
    }
    await connection.destroy();
    await pause(THINK_MS * 5);
  }
}

/** Signs a demo user in. @returns the cookie */
export async function signIn(origin: string, address: string, name: string): Promise<string> {
  const { cookie = '', text } = await once(origin, address, {}, SIGN_IN.replaceAll('operator', name));
  if (cookie === '') throw new Error(`not signed in: ${text}`);
  return cookie;
}

async function count(tally: Tally, who: string, right: string, ask: () => Promise<Answer>): Promise<void> {
  tally.asked += 1;
  let said;
  try {
    const { status, text } = await ask();
    if (status === 200 && text.trim() === right.trim()) {
      tally.right += 1;
      return;
    }
    said = `${status} ${text.slice(0, 300)}`;
  } catch (error) {
    said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  if (tally.wrong.length < MOST_WRONG) tally.wrong.push(`${who}: ${said}`);
}

function clientAt(origin: string, localAddress: string): Client {
  return new Client(origin, { localAddress, pipelining: 1, headersTimeout: ANSWER_MS, bodyTimeout: ANSWER_MS });
}

async function once(origin: string, address: string, headers: Headers, query: string): Promise<Answer> {
  const connection = clientAt(origin, address);
  try {
    return await send(connection, headers, query);
  } finally {
    await connection.destroy();
  }
}

async function send(connection: Client, headers: Headers, query: string): Promise<Answer> {
  const response = await connection.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  const text = await response.body.text();
  const { 'set-cookie': set = [] } = response.headers;
  const [first] = typeof set === 'string' ? [set] : set;
  return { status: response.statusCode, text, cookie: first?.split(';', 1)[0] };
}
