import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { KnownAnswers } from '../../src/appliance/known-answers.ts';

const PATHS = ['a', 'b', 'c', 'd'];

function see(answers: KnownAnswers, path: string, text: string): object {
  const bytes = Buffer.from(text);
  return answers.learn(path, bytes, parsed(text), () => ({ path, text }));
}

/** An answer is known when it has come twice. */
function learn(answers: KnownAnswers, path: string, text: string): object {
  see(answers, path, text);
  return see(answers, path, text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** An object as newer appliances send it. */
function object(body: unknown, remaining: string, metaFirst = false): string {
  const meta = `"meta": { "href": "/api/configuration/x", "remaining_seconds": ${remaining}, "transaction": null }`;
  const rest = `"body": ${JSON.stringify(body)}, "key": "1"`;
  return metaFirst ? `{ ${meta}, ${rest} }` : `{ ${rest}, ${meta} }`;
}

describe('an answer', () => {
  it('is known by its path and its bytes', () => {
    const answers = new KnownAnswers(1_000_000);
    const value = learn(answers, 'a', '{"key":"1"}');
    expect(answers.find('a', Buffer.from('{"key":"1"}'))).toBe(value);
    expect(answers.find('a', Buffer.from('{"key":"2"}'))).toBeUndefined();
    expect(answers.find('a', Buffer.from('{"key":"1"} '))).toBeUndefined();
    expect(answers.find('b', Buffer.from('{"key":"1"}'))).toBeUndefined();
  });

  it('is not known before it has come twice', () => {
    const answers = new KnownAnswers(1_000_000);
    see(answers, 'a', 'x');
    expect(answers.find('a', Buffer.from('x'))).toBeUndefined();
    see(answers, 'a', 'y');
    see(answers, 'a', 'x');
    expect(answers.find('a', Buffer.from('x'))).toBeUndefined();
    const value = see(answers, 'a', 'x');
    expect(answers.find('a', Buffer.from('x'))).toBe(value);
  });

  it('that was known is not, after another one has come, and what was made of it stays as it was', () => {
    const answers = new KnownAnswers(1_000_000);
    const first = Buffer.from('first');
    const made = (bytes: Buffer) => ({ bytes });
    answers.learn('a', first, {}, made);
    const known = answers.learn('a', first, {}, made);
    for (const text of ['other', 'third', 'forth']) answers.learn('a', Buffer.from(text), {}, made);
    expect(answers.find('a', first)).toBeUndefined();
    expect(known.bytes.toString()).toBe('first');
  });

  it('is not known any more when there is a newer one of its path', () => {
    const answers = new KnownAnswers(1_000_000);
    learn(answers, 'a', 'before');
    const after = learn(answers, 'a', 'after');
    expect(answers.find('a', Buffer.from('before'))).toBeUndefined();
    expect(answers.find('a', Buffer.from('after'))).toBe(after);
  });

  it('is known by what it said, whatever becomes of the memory it came in', () => {
    const answers = new KnownAnswers(1_000_000);
    const came = Buffer.from('{"key":"1"}');
    answers.learn('a', came, {}, (bytes) => ({ own: bytes }));
    const { own } = answers.learn('a', came, {}, (bytes) => ({ own: bytes }));
    came.fill(0x20);
    expect(own.toString()).toBe('{"key":"1"}');
    expect(own.buffer.byteLength).toBe(own.length);
    expect(answers.find('a', came)).toBeUndefined();
    expect(answers.find('a', Buffer.from('{"key":"1"}'))).toBeDefined();
  });

  it('is not kept if it cannot be read', () => {
    const answers = new KnownAnswers(1_000_000);
    const read = () =>
      answers.learn('a', Buffer.from('x'), undefined, () => {
        throw new RangeError('unreadable');
      });
    expect(read).toThrow('unreadable');
    expect(answers.find('a', Buffer.from('x'))).toBeUndefined();
    expect(answers.bytes).toBe(0);
  });

  it('is read anew each time if nothing is to be known', () => {
    const answers = new KnownAnswers(0);
    learn(answers, 'a', '{}');
    expect(answers.find('a', Buffer.from('{}'))).toBeUndefined();
  });

  it('is not kept if it is so large that little else could be', () => {
    const answers = new KnownAnswers(10_000);
    learn(answers, 'a', 'x'.repeat(5_000));
    expect(answers.bytes).toBe(0);
    learn(answers, 'a', 'x'.repeat(4_000));
    expect(answers.find('a', Buffer.from('x'.repeat(4_000)))).toBeDefined();
  });
});

describe('the seconds that the session has left', () => {
  it('make no answer another one', () => {
    for (const metaFirst of [false, true]) {
      const answers = new KnownAnswers(1_000_000);
      const value = learn(answers, 'a', object({ name: 'x' }, '600', metaFirst));
      for (const remaining of ['600', '599', '7', '43200', '0']) {
        expect(answers.find('a', Buffer.from(object({ name: 'x' }, remaining, metaFirst)))).toBe(value);
        expect(answers.find('a', Buffer.from(object({ name: 'y' }, remaining, metaFirst)))).toBeUndefined();
      }
    }
  });

  it('are a number, or the answer is another one', () => {
    const answers = new KnownAnswers(1_000_000);
    learn(answers, 'a', object({ name: 'x' }, '600'));
    for (const remaining of ['', '-1', '"600"', '6e2', '600.5', 'null', '0600', '600 1'])
      expect(answers.find('a', Buffer.from(object({ name: 'x' }, remaining)))).toBeUndefined();
  });

  it('count where the configuration has a member of that name', () => {
    const answers = new KnownAnswers(1_000_000);
    const said = (inBody: number, inMeta: number) => object({ remaining_seconds: inBody }, String(inMeta));
    learn(answers, 'a', said(1, 600));
    expect(answers.find('a', Buffer.from(said(2, 600)))).toBeUndefined();
    learn(answers, 'b', '{"body": {"remaining_seconds": 5}, "meta": {}}');
    expect(answers.find('b', Buffer.from('{"body": {"remaining_seconds": 6}, "meta": {}}'))).toBeUndefined();
  });

  it('are nothing that a name can look like', () => {
    const answers = new KnownAnswers(1_000_000);
    const said = (name: string) => JSON.stringify({ body: { name }, meta: { remaining_seconds: 600 } });
    learn(answers, 'a', said('"remaining_seconds":600'));
    expect(answers.find('a', Buffer.from(said('"remaining_seconds":601')))).toBeUndefined();
  });
});

it('what is found was made of the latest answer that said the same, and the memory is limited', () => {
  const step = fc.record({
    path: fc.constantFrom(...PATHS),
    name: fc.constantFrom('x', 'y', 'a name of more than a few bytes, so that not all fit'),
    remaining: fc.constantFrom('600', '599', '60'),
    does: fc.constantFrom('see', 'see', 'find', 'find'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.constantFrom(1_500, 3_000, 100_000), (steps, mostBytes) => {
      const answers = new KnownAnswers(mostBytes);
      const latest = new Map<string, { name: string; value: object | undefined }>();
      for (const { path, name, remaining, does } of steps) {
        const text = object({ name }, remaining);
        const before = latest.get(path);
        if (does === 'see') {
          const value = see(answers, path, text);
          latest.set(path, { name, value: before?.name === name ? value : undefined });
        } else {
          const found = answers.find(path, Buffer.from(text));
          const says = before?.name === name ? before.value : undefined;
          if (mostBytes === 100_000 || says === undefined) expect(found).toBe(says);
          else if (found !== undefined) expect(found).toBe(says);
        }
        expect(answers.bytes).toBeLessThanOrEqual(mostBytes);
      }
    }),
    { numRuns: 500 },
  );
});
