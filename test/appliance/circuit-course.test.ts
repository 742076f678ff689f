import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAILURES_TO_OPEN, FIRST_PAUSE_MS, LONGEST_PAUSE_MS } from '../../src/appliance/circuit.ts';
import { errorOf, setUp, type Request } from './circuit-stage.ts';

/** What can happen to a circuit; numbers choose among the requests that are under way. */
const event = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'ask' as const }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('fail' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('answer' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('give up' as const), which: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 3_000 }) }) },
);

describe('in any course of events', () => {
  it('a closed circuit sends everything, an open one no more than one request per pause, and an answer closes it', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 120 }), (events) => {
        const { time, circuit, ask, changes } = setUp();
        const underWay: Request[] = [];
        const waiting = new Set<Request>();
        let failures = 0;
        let answers = 0;
        const answersBefore = new Map<Request, number>();
        let isOpen = false;
        let lastSentAt = -Infinity;
        for (const happened of events) {
          if (happened.kind === 'pass') time.pass(happened.ms);
          else if (happened.kind === 'ask') {
            const request = ask();
            if (!isOpen) expect(request.passage).toBe('send');
            else if (request.isSent) {
              // The shortest pause is the least that lies between two of them.
              expect(time.now() - lastSentAt).toBeGreaterThanOrEqual(FIRST_PAUSE_MS);
              lastSentAt = time.now();
            }
            answersBefore.set(request, answers);
            if (request.isSent) underWay.push(request);
            else if (request.passage === 'wait') waiting.add(request);
          } else {
            const [request] = underWay.splice(happened.which % Math.max(1, underWay.length), 1);
            if (request === undefined) continue;
            if (happened.kind === 'answer') {
              circuit.answered();
              failures = 0;
              answers += 1;
              isOpen = false;
              expect([...waiting].filter(({ later }) => later === undefined)).toEqual([]);
            } else if (happened.kind === 'give up') request.fail(errorOf('aborted'));
            else {
              request.fail();
              // What was sent before the last answer says nothing new.
              if (isOpen || answersBefore.get(request) === answers) failures += 1;
              if (!isOpen && failures >= FAILURES_TO_OPEN) {
                isOpen = true;
                lastSentAt = time.now();
              }
            }
          }
          expect(circuit.isOpen).toBe(isOpen);
          for (const request of waiting) if (request.later !== undefined) waiting.delete(request);
        }
        // It says what has changed, and nothing twice.
        expect(changes.map(({ state }) => state)).toEqual(
          changes.map((_, index) => (index % 2 === 0 ? 'open' : 'closed')),
        );
        // Whatever has happened, nobody waits for longer than it takes, and the way back is open after the longest pause.
        time.pass(LONGEST_PAUSE_MS);
        expect([...waiting].filter(({ later }) => later === undefined)).toEqual([]);
        expect(ask().passage).toBe('send');
      }),
      { numRuns: 500 },
    );
  });
});
