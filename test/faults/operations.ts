import type { QueryOptions } from '../support/gateway.ts';
import { CONNECTIONS, type Place } from './place.ts';

/** A kind of operation, and the request of it that is struck. */
export interface OperationKind {
  readonly document: (place: Place) => string;
  readonly options: (place: Place) => QueryOptions;
  readonly method: string;
  readonly path: string | RegExp;
  /** Column of the table of faults. */
  readonly asks: 'read' | 'login' | 'write';
  /** Names of the fields that cannot be answered. */
  readonly struck: readonly string[];
  /** Fields beside them, by what brings the same when nothing is wrong. */
  readonly siblings: readonly string[];
}

const keyOf = ({ appliance }: Place): string => (appliance.committed(CONNECTIONS) as string[])[0] ?? '';
const byCookie = ({ cookie }: Place): QueryOptions => ({ cookie });
const TIMES = 'timePolicies { nodes { name } }';
const OBJECTS = /^\/api\/configuration\/mssql\/connections(\/|$)/;

export const OPERATIONS: Readonly<Record<string, OperationKind>> = {
  'a page with references': {
    document: () =>
      `{ mssqlConnectionPolicies(first: 3) { nodes { name policies { auditPolicy { name } } } } ${TIMES} }`,
    options: byCookie,
    method: 'GET',
    path: CONNECTIONS,
    asks: 'read',
    struck: ['mssqlConnectionPolicies'],
    siblings: ['timePolicies'],
  },
  'one object': {
    document: (place) => `{ mssqlConnectionPolicy(id: "${keyOf(place)}") { name } ${TIMES} }`,
    options: byCookie,
    method: 'GET',
    path: OBJECTS,
    asks: 'read',
    struck: ['mssqlConnectionPolicy'],
    siblings: ['timePolicies'],
  },
  viewer: {
    document: () => `{ viewer { name } ${TIMES} }`,
    options: byCookie,
    method: 'GET',
    path: '/api/user_info',
    asks: 'read',
    struck: ['viewer'],
    siblings: ['timePolicies'],
  },
  'signing in': {
    document: () => 'mutation { signIn(username: "admin", password: "admin") { viewer { name } } }',
    options: () => ({}),
    method: 'GET',
    path: '/api/authentication',
    asks: 'login',
    struck: ['signIn'],
    siblings: [],
  },
  Basic: {
    document: () => `{ timePolicies { totalCount } auditPolicies { totalCount } }`,
    options: () => ({ user: 'auditor' }),
    method: 'GET',
    path: '/api/authentication',
    asks: 'login',
    struck: ['timePolicies', 'auditPolicies'],
    siblings: [],
  },
  'a change': {
    document: (place) =>
      `mutation { mssqlConnectionPolicyUpdate(id: "${keyOf(place)}", input: { rateLimit: null }) { mssqlConnectionPolicy { name } } }`,
    options: byCookie,
    method: 'PUT',
    path: OBJECTS,
    asks: 'write',
    struck: ['mssqlConnectionPolicyUpdate'],
    siblings: [],
  },
};
