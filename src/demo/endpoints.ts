import { json, type Answer } from './answers.ts';
import type { Json, JsonObject } from './json.ts';
import type { Traits } from './profiles.ts';
import type { Session } from './sessions.ts';
import { endpointsOf } from './users.ts';

/** GET /api/user_info and its aliases (protocol.md 2.7); the member of the token is not documented (13.5). */
export function userInfo(session: Session, path: string): Answer {
  return json(200, {
    user: { name: session.user.name },
    endpoints: endpointsOf(session.user),
    x_token: session.csrfToken,
    meta: { href: path, parent: '/api', remaining_seconds: session.idleSeconds },
  });
}

/** GET /api/endpoints: the same list (protocol.md 2.7). */
export function endpointList(session: Session): Answer {
  return json(200, { endpoints: endpointsOf(session.user), meta: { href: '/api/endpoints', parent: '/api' } });
}

/** GET /api/info: less without login (protocol.md 10.4). */
export function info(traits: Traits, session: Session | undefined, configHash: string): Answer {
  const body: JsonObject = {
    domainname: 'example.com',
    hostname: 'sps-demo',
    nickname: 'demo',
    plugin_sdk_version: { feature: '1.4', full: '1.4.4' },
    support_link: 'https://support.oneidentity.com',
  };
  const meta = { href: '/api/info', parent: '/api' };
  if (session === undefined) return json(200, { body, key: 'about_info', meta });
  return json(200, {
    body: {
      ...body,
      analytics_enabled: false,
      build_date: '2024-05-06T00:00:00Z',
      config_hash: configHash,
      firmware_version: traits.firmwareVersion,
      roles: ['central-management', 'search-master'],
      version: traits.versionName,
    },
    key: 'about_info',
    meta: traits.remainingSeconds ? { ...meta, remaining_seconds: session.idleSeconds } : meta,
  });
}

const load = { memory: 62.5, disk: 1.9, swap: 0, load1: 0.53, load5: 0.68, load15: 0.37 };

/** The health end point in its older or newer form (protocol.md 10.4); figures are fixed. */
export function health(traits: Traits): Answer {
  const meta = { href: traits.healthPath, parent: '/api' };
  const older: Json = { ...load, sessions: { ssh: 3, rdp: 4 }, total_sessions: 7 };
  const newer: Json = {
    ...load,
    cpu: 12.5,
    firmware: { tainted_files: { boot: [], core: [], ha_other: [] }, integrity: { boot: true, core: true } },
    indexer: { indexer_status: [], processing_tasks: [], remaining_tasks: [], worker_warnings: [] },
    pipeline_queues: { session_events: 0, indexer_events: 0 },
    sessions: { http: 0, ica: 0, mssql: 2, rdp: 4, ssh: 3, telnet: 0, vnc: 0 },
    sessions_total: 9,
  };
  return json(200, { health_status: traits.newerBodies ? newer : older, meta });
}

/** GET /api/setup, without login (protocol.md 10.6). */
export function setup(): Answer {
  return json(200, {
    meta: { href: '/api/setup', parent: '/api', remaining_seconds: 0, eula: '/api/setup/eula' },
    status: 'completed',
  });
}

/** GET /api: the entry points (protocol.md 1). */
export function entryPoints(traits: Traits): Answer {
  const keys = ['authentication', 'configuration', 'endpoints', 'info', 'setup', 'transaction', 'user_info'];
  const paths = [...keys.map((key) => `/api/${key}`), traits.healthPath];
  return json(200, {
    items: paths.map((href) => ({ key: href.slice('/api/'.length), meta: { href } })),
    meta: { href: '/api', parent: null },
  });
}
