import type { Flood } from './support/flood.ts';
import {
  DESCRIPTIONS_OF_TYPES,
  LARGEST_PAGE,
  LONG_NAME,
  post,
  request,
  times,
  unfinished,
} from './support/requests.ts';

const MIB = 1024 * 1024;
const KIB = 1024;
const TYPENAME = post('{ __typename }');
const JUNK_BASIC = { Authorization: `Basic ${Buffer.from('nobody:nothing').toString('base64')}` };
const JUNK_COOKIE = { Cookie: `sps_graphql_session=${'Fe26.2**'.repeat(30)}` };
/** A head that never ends; the second one as long as a head may be, nearly. */
const HALF_HEAD = Buffer.from('POST /graphql HTTP/1.1\r\nHost: gateway\r\nX-Slow: ');
const LONG_HALF_HEAD = Buffer.concat([HALF_HEAD, Buffer.alloc(15_000, 'x')]);
const PAGES = ['/metrics', '/schema.graphql', '/', '/health/live'];

const pipelining: readonly Flood[] = [
  {
    name: 'pipelined: 20 files and 100 operations in one packet',
    why: 'places of answers behind the first one were never given back',
    connections: 1,
    bytes: ({ asset }) => Buffer.concat([times(20, request('GET', asset)), times(100, TYPENAME)]),
    holdMs: 2_000,
    mostMegabytes: 100,
  },
  {
    name: 'pipelined: the same in one packet on many connections',
    why: 'two addresses were enough to take the places of all',
    addresses: 2,
    connections: 20,
    bytes: ({ asset }) => Buffer.concat([times(20, request('GET', asset)), times(100, TYPENAME)]),
    holdMs: 2_000,
    mostMegabytes: 150,
  },
  {
    name: 'pipelined: 100 operations of somebody who is signed in',
    why: 'signing in gives no right to more places',
    connections: 20,
    bytes: ({ cookie }) => times(100, post('{ viewer { name } }', { Cookie: cookie })),
    holdMs: 1_000,
    mostMegabytes: 100,
  },
  {
    name: 'pipelined: 100 times /metrics, /schema.graphql, / and /health/live',
    why: 'whatever is answered needs memory until it is taken',
    connections: 50,
    bytes: () => times(100, Buffer.concat(PAGES.map((page) => request('GET', page)))),
    holdMs: 1_000,
    mostMegabytes: 100,
  },
];

const files: readonly Flood[] = [
  {
    name: 'unread: 300 times the largest file',
    why: 'each was inflated into a copy of its own: 18 kB took 1.6 GB',
    connections: 1,
    bytes: ({ asset }) => times(300, request('GET', asset)),
    holdMs: 3_000,
    mostMegabytes: 100,
  },
  {
    name: 'unread: the largest file',
    why: 'one request on each connection is no pipelining',
    addresses: 2,
    connections: 200,
    bytes: ({ asset }) => request('GET', asset),
    holdMs: 1_000,
    mostMegabytes: 150,
  },
  {
    name: 'the largest file, read at 1 kB/s',
    why: 'something moves on each connection, so none is silent',
    connections: 100,
    bytes: ({ asset }) => request('GET', asset),
    reads: 'slowly',
    holdMs: 2_000,
    mostMegabytes: 100,
  },
];

const bodies: readonly Flood[] = [
  {
    name: 'bodies of 64 KiB, byte by byte',
    why: 'each byte is a packet, and the body never comes',
    connections: 50,
    bytes: () => unfinished(64 * KIB, 0),
    manner: 'byte by byte',
    holdMs: 2_000,
    mostMegabytes: 150,
  },
  {
    name: 'bodies 6 bytes short of 1 MiB, of nobody',
    why: 'they were kept before anything was asked: 1 GB',
    connections: 1_000,
    bytes: () => unfinished(MIB, 6),
    holdMs: 1_000,
    mostMegabytes: 150,
  },
  {
    name: 'bodies 6 bytes short of 1 MiB, credentials that are wrong',
    why: 'a header alone is nobody',
    connections: 1_000,
    bytes: () => unfinished(MIB, 6, JUNK_BASIC),
    holdMs: 1_000,
    mostMegabytes: 150,
  },
  {
    name: 'bodies 6 bytes short of 1 MiB, a cookie that is none',
    why: 'nor is a cookie that does not open',
    connections: 1_000,
    bytes: () => unfinished(MIB, 6, JUNK_COOKIE),
    holdMs: 1_000,
    mostMegabytes: 150,
  },
  {
    name: 'bodies 6 bytes short of 1 MiB, signed in',
    why: 'he may send large bodies, and not everybody’s',
    connections: 1_000,
    bytes: ({ cookie }) => unfinished(MIB, 6, { Cookie: cookie }),
    holdMs: 1_000,
    mostMegabytes: 150,
  },
  {
    name: 'bodies just below 64 KiB, of nobody',
    why: 'small bodies are many',
    addresses: 4,
    connections: 250,
    bytes: () => unfinished(64 * KIB - 1, 6),
    holdMs: 1_000,
    mostMegabytes: 150,
  },
];

const halves: readonly Flood[] = [
  {
    name: 'half heads',
    why: 'each is waited for for 30 s',
    connections: 1_000,
    bytes: () => HALF_HEAD,
    holdMs: 1_000,
    mostMegabytes: 100,
  },
  {
    name: 'half heads of 15 kB',
    why: 'as long as a head may be',
    addresses: 4,
    connections: 300,
    bytes: () => LONG_HALF_HEAD,
    holdMs: 1_000,
    mostMegabytes: 100,
  },
  {
    name: 'connections that send nothing',
    why: 'more than there are for all',
    addresses: 4,
    connections: 300,
    bytes: () => Buffer.alloc(0),
    holdMs: 1_000,
    mostMegabytes: 100,
  },
  {
    name: 'half heads of clients that come again when they are cut off',
    why: 'to be refused must not cost more than to be served',
    connections: 500,
    bytes: () => HALF_HEAD,
    manner: 'again',
    holdMs: 2_000,
    mostMegabytes: 100,
  },
];

const schemas: readonly Flood[] = [
  {
    name: 'unread: the schema with a name of 60,000 characters',
    why: 'every item repeats the name: 60 kB got 57 MB',
    connections: 10,
    bytes: () => post(LONG_NAME),
    holdMs: 1_000,
    mostMegabytes: 150,
  },
  {
    name: 'unread: the schema with 199 names for each description of a type',
    why: '3 kB got 6 MB',
    connections: 100,
    bytes: () => post(DESCRIPTIONS_OF_TYPES),
    holdMs: 1_000,
    mostMegabytes: 150,
  },
  {
    name: 'unread: the largest answer of the schema',
    why: 'nobody has to sign in for a megabyte and more',
    connections: 100,
    bytes: ({ largest }) => post(largest),
    holdMs: 1_000,
    mostMegabytes: 300,
  },
  {
    name: 'unread: the largest answer of the schema, from two addresses',
    why: 'two addresses must not hold the places of all',
    addresses: 2,
    connections: 100,
    bytes: ({ largest }) => post(largest),
    holdMs: 1_000,
    mostMegabytes: 300,
  },
  {
    name: 'unread: the largest answer of the schema, from eight addresses',
    why: 'nor must eight, with what is everybody’s and what is nobody’s',
    addresses: 8,
    connections: 25,
    bytes: ({ largest }) => post(largest),
    holdMs: 1_000,
    mostMegabytes: 300,
  },
  {
    name: 'the largest answer of the schema, read at 1 kB/s',
    why: 'operations have places until they are taken',
    addresses: 4,
    connections: 50,
    bytes: ({ largest }) => post(largest),
    reads: 'slowly',
    holdMs: 2_000,
    mostMegabytes: 300,
  },
  {
    name: 'unread: every object of a page 199 times, signed in',
    why: 'who may sign in may hold more, and not everything',
    addresses: 2,
    connections: 50,
    bytes: ({ cookie }) => post(LARGEST_PAGE, { Cookie: cookie }),
    holdMs: 1_000,
    mostMegabytes: 500,
  },
];

/**
 * All floods, in the order in which one gateway meets them: those that take least come first, because a process seldom gives back to the
 * system what it has had.
 */
export const FLOODS: readonly Flood[] = [...pipelining, ...files, ...halves, ...bodies, ...schemas];
