import { request as plainRequest, type IncomingHttpHeaders } from 'node:http';
import { onTestFinished } from 'vitest';
import { startDemoAppliance, type DemoAppliance, type DemoOptions } from '../../src/demo/index.ts';

/** Parsed answers of the appliance; members are looked at without types, as a client of a JSON API would. */
export type Body = { [member: string]: Body } & Body[] & string;

export interface Reply {
  status: number;
  text: string;
  headers: IncomingHttpHeaders;
  json: Body;
}

export interface Sent {
  method?: string;
  headers?: Record<string, string | number>;
  body?: string | undefined;
}

/** Starts an appliance that is closed at the end of the test. */
export async function started(options: DemoOptions = {}): Promise<DemoAppliance> {
  const appliance = await startDemoAppliance(options);
  onTestFinished(() => appliance.close());
  return appliance;
}

/** One exchange over a fresh connection; rejects when the connection breaks. */
export function exchange(url: string, path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const request = plainRequest({ hostname, port, path, method, headers, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(pieces).toString();
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers, json: parsed(text) });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** The JSON of an answer; null when it is none. */
function parsed(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return null as unknown as Body;
  }
}

export function basic(name: string, password: string): string {
  return `Basic ${Buffer.from(`${name}:${password}`, 'utf8').toString('base64')}`;
}

/** A login session. */
export class Client {
  readonly #url: string;
  readonly token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.token = token;
  }

  send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const length = text === undefined ? {} : { 'Content-Length': Buffer.byteLength(text) };
    const empty = text === undefined && method === 'POST' ? { 'Content-Length': 0 } : {};
    const cookie = { Cookie: `session_id=${this.token}`, 'Content-Type': 'application/json' };
    return exchange(this.#url, path, { method, headers: { ...cookie, ...length, ...empty, ...headers }, body: text });
  }

  get(path: string): Promise<Reply> {
    return this.send('GET', path);
  }

  post(path: string, body?: unknown): Promise<Reply> {
    return this.send('POST', path, body);
  }

  put(path: string, body: unknown): Promise<Reply> {
    return this.send('PUT', path, body);
  }

  delete(path: string): Promise<Reply> {
    return this.send('DELETE', path);
  }

  commit(message?: string): Promise<Reply> {
    const body = message === undefined ? { status: 'commit' } : { status: 'commit', commit_message: message };
    return this.put('/api/transaction', body);
  }

  rollBack(): Promise<Reply> {
    return this.delete('/api/transaction');
  }

  /** The body of an object with its references folded to keys, ready to be sent back. */
  async writable(path: string): Promise<Record<string, Body>> {
    return folded((await this.get(path)).json['body']) as Record<string, Body>;
  }
}

export function login(appliance: DemoAppliance, name: string, password: string, query = ''): Promise<Reply> {
  return exchange(appliance.url, `/api/authentication${query}`, { headers: { Authorization: basic(name, password) } });
}

/** Signs in; the passwords of the demo users are their names. */
export async function signIn(appliance: DemoAppliance, name = 'admin'): Promise<Client> {
  return new Client(appliance.url, sessionOf(await login(appliance, name, name)));
}

export function sessionOf(reply: Reply): string {
  const cookie = reply.headers['set-cookie']?.find((each) => each.startsWith('session_id='));
  return cookie?.split(';')[0]?.slice('session_id='.length) ?? '';
}

/** References in the read form become bare keys. */
export function folded(value: unknown): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map(folded);
  if (typeof value !== 'object' || value === null) return value;
  if ('key' in value && 'meta' in value) return value.key;
  return Object.fromEntries<unknown>(Object.entries(value).map(([member, content]) => [member, folded(content)]));
}

export const configuration = '/api/configuration';
export const mssql = `${configuration}/mssql/connections`;
export const rdp = `${configuration}/rdp/connections`;
export const policies = `${configuration}/policies`;

/** A policy that needs nothing else. */
export function timePolicy(name: string): Record<string, unknown> {
  return { name, Mon: [], Tue: [], Wed: [], Thu: [], Fri: [], Sat: [], Sun: [] };
}

/** Creates an object and returns its key. */
export async function created(client: Client, path: string, body: unknown): Promise<string> {
  const { status, json } = await client.post(path, body);
  if (status !== 201) throw new Error(`Not created: ${String(status)} ${JSON.stringify(json)}`);
  return String(json['key']);
}
