import { isDeepStrictEqual } from 'node:util';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Codec } from '../../src/wire/codec.ts';
import { MalformedMember, type WireProblem } from '../../src/wire/problems.ts';
import { arrived, wireOf } from './bodies.ts';
import { codecsWithin, fold, MODEL, thereAndBack } from './support.ts';

const RESOURCES = [...MODEL.resources.values()].map(({ type, object }) => ({ type, object }));
const ALL_CODECS = [...new Set<Codec>(RESOURCES.flatMap(({ object }) => [...codecsWithin(object)]))];

/** JSON of any kind, with names and values that codecs look for. */
const anyJson = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, true, false, 0, 1.5, 2 ** 40, '', 'everybody', 'tls'),
    fc.array(tie('json'), { maxLength: 3 }),
    fc
      .array(
        fc.tuple(
          fc.constantFrom(
            'enabled',
            'selection',
            'type',
            'key',
            'meta',
            'name',
            'value',
            '@order',
            '__proto__',
            'plain',
          ),
          tie('json'),
        ),
        { maxLength: 4 },
      )
      .map((entries) => Object.fromEntries(entries)),
  ),
})).json;

/** True if it gave a result, false if it threw MalformedMember; anything else is thrown on. */
function isTaken(use: () => unknown): boolean {
  try {
    use();
    return true;
  } catch (error) {
    if (error instanceof MalformedMember) return false;
    throw error;
  }
}

describe('bodies made from the schema', () => {
  it.each(RESOURCES)('$type: what was decoded is encoded to what came, with references as keys', ({ object }) => {
    fc.assert(
      fc.property(wireOf(object), (body) => {
        const wire = arrived(body);
        const before = structuredClone(wire);
        const back = thereAndBack(object, wire);
        // Vitest's equality shows the difference but passes over some members; Node's does not.
        expect(back).toEqual(fold(wire));
        expect(isDeepStrictEqual(back, fold(wire))).toBe(true);
        expect(isDeepStrictEqual(wire, before)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('the bodies show every kind of codec', () => {
    const kinds = new Set(ALL_CODECS.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      ['choice', 'enum', 'fragment', 'list', 'map', 'object', 'reference', 'scalar', 'secret', 'toggle'].sort(),
    );
  });
});

describe('any JSON', () => {
  it('is read or is malformed, and nothing else happens', () => {
    const problems: WireProblem[] = [];
    const outcomes = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...ALL_CODECS), anyJson, (codec, value) => {
        const wire = arrived(value);
        const before = structuredClone(wire);
        const isRead = isTaken(() => codec.read(wire, (problem) => problems.push(problem)));
        outcomes[isRead ? 'taken' : 'refused'] += 1;
        if (isTaken(() => codec.decode(wire))) codec.encode(codec.decode(wire));
        expect(isDeepStrictEqual(wire, before)).toBe(true);
      }),
      { numRuns: 4000 },
    );
    expect(Math.min(outcomes.taken, outcomes.refused, problems.length)).toBeGreaterThan(50);
  });

  it('is never shown in the message of what is malformed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL_CODECS), (codec) => {
        for (const wire of ['canary-text', { 'canary-name': 'canary-value' }, ['canary-item']]) {
          const messages: string[] = [];
          try {
            codec.read(wire, (problem) => {
              if (problem.kind === 'malformed') messages.push(problem.error.message);
            });
          } catch (error) {
            messages.push((error as Error).message);
          }
          expect(messages.join()).not.toContain('canary');
        }
      }),
    );
  });
});

describe('names that mean something to JavaScript', () => {
  const wire = JSON.parse(
    '{"__proto__": {"name": "inherited"}, "constructor": {"prototype": {"polluted": true}}}',
  ) as object;

  it.each(RESOURCES)('$type: are data, and give no member a value', ({ object }) => {
    if (object.members.some(({ path }) => path.length === 0)) return;
    const value = object.decode(wire) as Record<string, unknown>;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(value['name']).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(JSON.stringify(object.encode(value))).toBe(JSON.stringify(wire));
  });
});
