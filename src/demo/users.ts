import { timingSafeEqual, createHash } from 'node:crypto';

/** A user that can sign in, and what the user may do below /api/configuration. */
export interface DemoUser {
  readonly name: string;
  readonly password: string;
  readonly role: string;
  /** Paths below /api/configuration without any right; everything below them included. */
  readonly hidden: readonly string[];
  /** Paths that may be written; '' is everything. */
  readonly writable: readonly string[];
}

/** The users of the demo: all rights, reading only, and writing of connection policies only. */
export const demoUsers: readonly DemoUser[] = [
  { name: 'admin', password: 'admin', role: 'administrator', hidden: [], writable: [''] },
  { name: 'auditor', password: 'auditor', role: 'auditor: reads everything, writes nothing', hidden: [], writable: [] },
  {
    name: 'operator',
    password: 'operator',
    role: 'operator: writes connection policies',
    hidden: ['policies/credentialstores', 'policies/user_databases', 'x509', 'local_services', 'management'],
    writable: ['mssql/connections', 'rdp/connections'],
  },
];

/**
 * The user with these credentials. Compared in constant time, for all users, so that timing tells nothing.
 * @param secondPasswords further passwords of users, by their names.
 */
export function authenticate(
  name: string,
  password: string,
  secondPasswords: Readonly<Record<string, string>> = {},
): DemoUser | undefined {
  const given = digest(`${name}\u0000${password}`);
  let found: DemoUser | undefined;
  for (const user of demoUsers) {
    for (const accepted of [user.password, secondPasswords[user.name] ?? user.password]) {
      if (timingSafeEqual(given, digest(`${user.name}\u0000${accepted}`))) found = user;
    }
  }
  return found;
}

function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}

/** Whether the user may send `method` to a path below /api/configuration (protocol.md 1, privileges). */
export function mayUse(user: DemoUser, method: string, path: string): boolean {
  if (user.hidden.some((hidden) => isWithin(path, hidden))) return false;
  return method === 'GET' || user.writable.some((writable) => isWithin(path, writable));
}

/** Whether the user may open, commit and roll back transactions: whoever may write something. */
export function mayWrite(user: DemoUser): boolean {
  return user.writable.length > 0;
}

/** URLs with verbs as /api/user_info and /api/endpoints list them (protocol.md 2.7). */
export function endpointsOf(user: DemoUser): { methods: string[]; url: string }[] {
  if (user.writable.includes('')) return [{ methods: ['DELETE', 'GET', 'POST', 'PUT'], url: '/api' }];
  return [
    { methods: ['GET'], url: '/api' },
    ...user.writable.map((path) => ({
      methods: ['DELETE', 'GET', 'POST', 'PUT'],
      url: `/api/configuration/${path}`,
    })),
    ...user.hidden.map((path) => ({ methods: [], url: `/api/configuration/${path}` })),
  ];
}

function isWithin(path: string, ancestor: string): boolean {
  return ancestor === '' || path === ancestor || path.startsWith(`${ancestor}/`);
}
