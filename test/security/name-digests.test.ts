import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldedName, NameDigests } from '../../src/session/name-digests.ts';

describe('user names that the appliance could take for one', () => {
  it.each([
    ['Admin', 'admin'],
    [' admin\t', 'admin'],
    ['adm\u00adin', 'admin'],
    ['a\u200bd\u200dmin', 'admin'],
    ['\u202eadmin', 'admin'],
    ['ａｄｍｉｎ', 'admin'],
    ['ádmìn', 'admin'],
    ['a\u0301dmin', 'admin'],
    ['ADMIN\u0130', 'admini'],
    ['admın', 'admin'],
    ['STRASSE', 'straße'],
    ['ﬁn', 'FIN'],
    ['CORP\\admin', 'admin'],
    ['corp.example\\ADMIN', 'admin'],
    ['admin@example.com', 'admin'],
    ['admin＠example.com', 'admin'],
    ['admin\0anything', 'admin'],
    ['ſmith', 'smith'],
    ['ᾳ', 'ΑΙ'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['STRAẞE', 'strasse'],
  ])('%j and %j', (one, other) => {
    expect(foldedName(one)).toBe(foldedName(other));
  });

  it.each([
    ['admin', 'admin2'],
    ['admin', 'adnin'],
    ['corp\\admin', 'corp\\auditor'],
    ['corp\\', 'other\\'],
    ['@one', '@other'],
  ])('are not %j and %j', (one, other) => {
    expect(foldedName(one)).not.toBe(foldedName(other));
  });

  it('have one form that does not change when it is folded again', () => {
    const names = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(names, (name) => {
        const folded = foldedName(name);
        expect(foldedName(name.toUpperCase())).toBe(foldedName(name.toLowerCase()));
        expect(foldedName(folded)).toBe(folded);
        expect(foldedName(name.normalize('NFC'))).toBe(foldedName(name.normalize('NFKD')));
      }),
    );
  });

  it('are folded in bounded time', () => {
    const before = performance.now();
    // One character of Unicode that becomes 18 of them, as often as a request body can hold it.
    foldedName('\ufdfa'.repeat(500_000));
    foldedName('a\u0301'.repeat(500_000));
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});

describe('digests of names', () => {
  it('tell nothing, not even to another process', () => {
    const [one, other] = [new NameDigests(), new NameDigests()];
    expect(one.ofUser('admin')).toBe(one.ofUser('Admin'));
    expect(one.ofUser('admin')).not.toBe(other.ofUser('admin'));
    expect(one.ofUser('admin')).toMatch(/^[\w+/]{43}=$/);
  });

  it('of a client and a name are exact', () => {
    const digests = new NameDigests();
    expect(digests.ofPair('192.0.2.1', 'admin')).toBe(digests.ofPair('192.0.2.1', 'admin'));
    expect(digests.ofPair('192.0.2.1', 'admin')).not.toBe(digests.ofPair('192.0.2.1', 'Admin'));
    expect(digests.ofPair('192.0.2.1', 'admin')).not.toBe(digests.ofPair('192.0.2.2', 'admin'));
  });
});
