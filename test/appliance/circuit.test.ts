import { describe, expect, it } from 'vitest';
import { FAILURES_TO_OPEN, FIRST_PAUSE_MS, LONGEST_PAUSE_MS, PATIENCE_MS } from '../../src/appliance/circuit.ts';
import { CIRCUIT_OPEN } from '../../src/appliance/failures.ts';
import { DEAD, errorOf, setUp } from './circuit-stage.ts';

describe('a closed circuit', () => {
  it('opens after five failures in a row, and not before', () => {
    const { ask, circuit, changes } = setUp();
    for (let count = 1; count < FAILURES_TO_OPEN; count += 1) {
      ask().fail();
      expect(circuit.isOpen).toBe(false);
    }
    ask().fail();
    expect([circuit.isOpen, ask().passage]).toEqual([true, 'refuse']);
    expect(changes).toEqual([{ state: 'open', failures: FAILURES_TO_OPEN, cause: 'ECONNREFUSED' }]);
  });

  it.each([
    ['an unknown name', errorOf('unavailable', { code: 'ENOTFOUND' }), 'ENOTFOUND'],
    ['an error without a code', errorOf('unavailable'), 'unavailable'],
    ['a certificate that is not trusted', errorOf('unavailable', { code: 'CERT_HAS_EXPIRED' }), 'CERT_HAS_EXPIRED'],
    ['a timeout', errorOf('timeout'), 'timeout'],
    ['502', errorOf('unavailable', { status: 502 }), '502'],
    ['503', errorOf('unavailable', { status: 503 }), '503'],
    ['504', errorOf('unavailable', { status: 504 }), '504'],
  ])('counts %s', (_what, error, cause) => {
    const { ask, changes } = setUp();
    for (let count = 0; count < FAILURES_TO_OPEN; count += 1) ask().fail(error);
    expect(changes).toEqual([{ state: 'open', failures: FAILURES_TO_OPEN, cause }]);
  });

  it.each([
    ['a refusal', errorOf('forbidden', { status: 403 })],
    ['no session', errorOf('unauthenticated', { status: 401 })],
    ['500', errorOf('unavailable', { status: 500 })],
    ['too many requests', errorOf('unavailable', { status: 429 })],
    ['a page', errorOf('malformed', { status: 200 })],
    ['a redirect', errorOf('malformed', { status: 302 })],
    ['too large an answer', errorOf('malformed', { code: 'UND_ERR_RES_EXCEEDED_MAX_SIZE' })],
  ])('begins to count anew after %s', (_what, error) => {
    const { ask, circuit } = setUp();
    for (let count = 0; count < 3 * FAILURES_TO_OPEN; count += 1) ask().fail(count % 4 === 3 ? error : DEAD);
    expect(circuit.isOpen).toBe(false);
  });

  it.each([
    ['a request that was given up', errorOf('aborted')],
    ['a budget that is used up', new Error('budget')],
    ['something that was refused', errorOf('unavailable', { code: CIRCUIT_OPEN })],
  ])('counts %s as nothing', (_what, error) => {
    const { ask, circuit } = setUp();
    for (let count = 0; count < 9; count += 1) ask().fail(error);
    expect(circuit.isOpen).toBe(false);
    for (let count = 0; count < FAILURES_TO_OPEN; count += 1) {
      ask().fail();
      ask().fail(error);
    }
    expect(circuit.isOpen).toBe(true);
  });

  it('does not count what was sent before the appliance has answered somebody: it belongs to a moment that is over', () => {
    const { ask, circuit } = setUp();
    const hanging = Array.from({ length: 3 * FAILURES_TO_OPEN }, () => ask());
    circuit.answered();
    for (const request of hanging) request.fail(errorOf('timeout'));
    expect(circuit.isOpen).toBe(false);
    const later = Array.from({ length: FAILURES_TO_OPEN }, () => ask());
    for (const request of later) request.fail(errorOf('timeout'));
    expect(circuit.isOpen).toBe(true);
  });

  it('does not count what is urgent, except as a sign of life', () => {
    const { ask, circuit, open } = setUp();
    for (let count = 0; count < 9; count += 1) circuit.failedUrgently(DEAD);
    expect(circuit.isOpen).toBe(false);
    for (let count = 1; count < FAILURES_TO_OPEN; count += 1) ask().fail();
    circuit.failedUrgently(errorOf('not-found', { status: 404 }));
    ask().fail();
    expect(circuit.isOpen).toBe(false);
    open();
    circuit.failedUrgently(errorOf('not-found', { status: 404 }));
    expect(circuit.isOpen).toBe(false);
  });
});

describe('an open circuit', () => {
  it('lets one request through after each pause, and the pauses become longer', () => {
    const { ask, open, time } = setUp();
    open();
    const pauses: number[] = [];
    for (let trial = 0; trial < 7; trial += 1) {
      let waited = 0;
      let request = ask();
      while (!request.isSent) {
        time.pass(50);
        waited += 50;
        request = ask();
      }
      request.fail();
      pauses.push(waited);
    }
    expect(pauses).toEqual([FIRST_PAUSE_MS, 500, 1_000, 2_000, 4_000, LONGEST_PAUSE_MS, LONGEST_PAUSE_MS]);
  });

  it('closes when the trial is answered, and those who have waited for it are sent', () => {
    const { ask, open, time, circuit, changes } = setUp();
    open();
    time.pass(FIRST_PAUSE_MS);
    const [trial, ...others] = [ask(), ask(), ask()];
    expect([trial.passage, ...others.map(({ passage }) => passage)]).toEqual(['send', 'wait', 'wait']);
    circuit.answered();
    expect(others.map(({ later }) => later)).toEqual(['proceed', 'proceed']);
    expect([circuit.isOpen, ask().passage, changes.map(({ state }) => state)]).toEqual([
      false,
      'send',
      ['open', 'closed'],
    ]);
    // And the next time it opens it begins with the short pause.
    open();
    time.pass(FIRST_PAUSE_MS);
    expect(ask().passage).toBe('send');
  });

  it('refuses those who have waited when the trial fails, with nothing said about it', () => {
    const { ask, open, time, changes } = setUp();
    open();
    time.pass(FIRST_PAUSE_MS);
    const [trial, other] = [ask(), ask()];
    trial.fail();
    expect([other.later, ask().passage, changes.length]).toEqual(['refuse', 'refuse', 1]);
  });

  it('lets nobody wait for a trial that takes long, and has another one later', () => {
    const { ask, open, time } = setUp();
    open();
    time.pass(FIRST_PAUSE_MS);
    const [trial, other] = [ask(), ask()];
    time.pass(PATIENCE_MS);
    expect([other.later, ask().passage]).toEqual(['refuse', 'refuse']);
    time.pass(LONGEST_PAUSE_MS - PATIENCE_MS);
    const next = ask();
    expect(next.passage).toBe('send');
    // What the first one says by now is old.
    trial.fail();
    const waiting = ask();
    expect([waiting.passage, waiting.later]).toEqual(['wait', undefined]);
    next.fail();
    expect(waiting.later).toBe('refuse');
    time.pass(2 * FIRST_PAUSE_MS);
    expect(ask().passage).toBe('send');
  });

  it('takes a trial that was given up for one that says nothing: another pause as long', () => {
    const { ask, open, time } = setUp();
    open();
    time.pass(FIRST_PAUSE_MS);
    ask().fail(errorOf('aborted'));
    expect(ask().passage).toBe('refuse');
    time.pass(FIRST_PAUSE_MS);
    expect(ask().passage).toBe('send');
  });

  it('is closed by any answer, and is not kept open by failures from before', () => {
    const { ask, open, time, circuit } = setUp();
    const [early, other] = [ask(), ask()];
    open();
    early.fail();
    time.pass(FIRST_PAUSE_MS);
    expect(ask().passage).toBe('send');
    other.fail(errorOf('not-found', { status: 404 }));
    expect(circuit.isOpen).toBe(false);
  });

  it('forgets a request that leaves while it waits', () => {
    const { ask, open, time, circuit } = setUp();
    open();
    time.pass(FIRST_PAUSE_MS);
    ask();
    const waiting = ask();
    waiting.fail(errorOf('aborted'));
    circuit.answered();
    expect(waiting.later).toBeUndefined();
  });
});
