import { startDemoAppliance, type DemoProfile } from '../../src/demo/index.ts';
import { COLLECTIONS } from '../peers/model.ts';

/** Bodies of answers, by path. */
export type Capture = ReadonlyMap<string, Buffer>;

interface Listing {
  readonly items: readonly { readonly meta: { readonly href: string } }[];
}

/** Read besides the configuration: a cache is validated by the one, `viewer` is answered from the other. */
const OTHERS = ['/api/info', '/api/user_info'];

/**
 * What a demo appliance with `connections` MSSQL connection policies answers to everything that the benchmark's query can
 * need: the collections and each of their objects. The appliance is closed afterwards.
 * @throws Error when it does not answer 200.
 */
export async function captureAppliance(profile: DemoProfile, connections: number): Promise<Capture> {
  const appliance = await startDemoAppliance({ profile, connections });
  try {
    const cookie = await signIn(appliance.url);
    const capture = new Map<string, Buffer>();
    const read = async (path: string): Promise<Buffer> => {
      const response = await fetch(`${appliance.url}${path}`, { headers: { cookie } });
      const body = Buffer.from(await response.arrayBuffer());
      if (response.status !== 200) throw new Error(`the demo appliance answers ${response.status} to GET ${path}`);
      capture.set(path, body);
      return body;
    };
    for (const path of OTHERS) await read(path);
    for (const path of COLLECTIONS) {
      const { items } = JSON.parse((await read(path)).toString()) as Listing;
      for (const { meta } of items) await read(meta.href);
    }
    return capture;
  } finally {
    await appliance.close();
  }
}

async function signIn(origin: string): Promise<string> {
  const authorization = `Basic ${Buffer.from('admin:admin').toString('base64')}`;
  const response = await fetch(`${origin}/api/authentication`, { headers: { authorization } });
  const session = response.headers.getSetCookie().find((cookie) => cookie.startsWith('session_id='));
  if (session === undefined) throw new Error('the demo appliance sets no session cookie');
  return session.split(';', 1)[0] ?? '';
}
