import type { Fault } from '../../src/demo/index.ts';
import type { LineFault } from './line.ts';
import { HASTY_MS } from './place.ts';

/** What a struck request comes to: a code, or nothing that its user would notice. */
type Told = 'UPSTREAM_UNAVAILABLE' | 'UPSTREAM_TIMEOUT' | 'UPSTREAM_MALFORMED' | 'INVALID' | 'answered';

export interface FaultRow {
  readonly fault: Fault | { readonly line: LineFault };
  /** Who asks: the gateway that waits for long, unless the fault is about time. */
  readonly gateway?: 'hasty';
  readonly read: Told;
  /** What signing in comes to, if it is something else. */
  readonly login?: Told;
  /** What a change comes to, if it is something else. */
  readonly write?: Told;
  /** How often a GET is sent. A write is sent once, whatever happens. */
  readonly sent: 1 | 3;
}

/** Too much for tests that run side by side with it: see large-answers.test.ts. */
export const HUGE_ROW: FaultRow = { fault: { huge: 200_000_000 }, read: 'UPSTREAM_MALFORMED', sent: 1 };

const unavailable = (fault: FaultRow['fault'], sent: 1 | 3): FaultRow => ({
  fault,
  read: 'UPSTREAM_UNAVAILABLE',
  sent,
});
const malformed = (fault: FaultRow['fault']): FaultRow => ({ fault, read: 'UPSTREAM_MALFORMED', sent: 1 });
const timeout = (fault: FaultRow['fault']): FaultRow => ({
  fault,
  gateway: 'hasty',
  read: 'UPSTREAM_TIMEOUT',
  sent: 1,
});
/** What PUT answers is not documented (protocol.md 4), so anything that is JSON, and nothing, is an answer to it. */
const unreadable = (fault: FaultRow['fault']): FaultRow => ({ ...malformed(fault), write: 'answered' });

const status = (code: number, headers: Record<string, string> = {}): Fault => ({ status: code, headers });

/** Where redirects lead; nobody may come there. @param elsewhere an origin */
export function faultRows(elsewhere: string): Readonly<Record<string, FaultRow>> {
  return {
    'an answer that comes too late': timeout({ delayMs: HASTY_MS + 150 }),
    'no answer': timeout({ never: true }),
    'silence on the line': timeout({ line: 'silence' }),
    'a slow drip': timeout({ drip: { bytes: 1, everyMs: 100 } }),
    'bytes that do not come': timeout({ line: 'missing bytes' }),
    'hints without end': timeout({ line: 'endless hints' }),
    'a reset before it acts': unavailable({ reset: 'before' }, 3),
    'a reset after it has acted': unavailable({ reset: 'after' }, 3),
    'half an answer': unavailable({ truncate: 5 }, 3),
    'status 500': unavailable(status(500), 1),
    'status 502': unavailable(status(502), 3),
    'status 503': unavailable(status(503), 3),
    'status 504': unavailable(status(504), 3),
    'status 503, come back in a minute': unavailable(status(503, { 'Retry-After': '60' }), 1),
    'status 503, come back some day': unavailable(status(503, { 'Retry-After': 'Fri, 31 Dec 2199 23:59:59 GMT' }), 3),
    'status 429': unavailable(status(429, { 'Retry-After': '1' }), 1),
    'the page of a proxy, 502': unavailable({ html: true, status: 502 }, 3),
    'the page of a proxy, 200': malformed({ html: true }),
    'an empty answer': unreadable({ empty: true }),
    'status 204': unreadable({ empty: true, status: 204 }),
    'JSON that is none': malformed({ raw: '{"items": [}' }),
    'half a JSON text': malformed({ raw: '{"items": [{"key": "1", "body": {' }),
    'text in no encoding': malformed({ raw: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) }),
    null: unreadable({ raw: 'null' }),
    'a number': unreadable({ raw: '1e999' }),
    'a list': unreadable({ raw: '[{}, [], null, 1]' }),
    'members of wrong types': {
      // What the body of a login says is not needed: the session is in the cookie.
      ...unreadable({ mutate: () => ({ items: 7, body: 'x', key: {}, meta: [], user: 7, endpoints: 'x' }) }),
      login: 'answered',
    },
    'members that are missing': { ...unreadable({ mutate: () => ({}) }), login: 'answered' },
    'a redirect elsewhere': malformed(status(302, { Location: `${elsewhere}/api/info` })),
    'a permanent redirect': malformed(status(308, { Location: `${elsewhere}/api/info` })),
    'a redirect to itself': malformed(status(307, { Location: '/api/info' })),
    'a choice of redirects': malformed(status(300)),
    'headers without end': malformed({ line: 'endless headers' }),
    'a header line without end': malformed({ line: 'endless line' }),
    'something that is not HTTP': malformed({ line: 'not http' }),
    'an answer before the request was read': { fault: { line: 'early' }, read: 'INVALID', sent: 1 },
    'two answers on one connection': { fault: { line: 'twice' }, read: 'answered', sent: 1 },
    'a close after the answer': { fault: { line: 'closing' }, read: 'answered', sent: 1 },
  };
}
