import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MASK, maskChange, maskSecrets } from '../../src/graph/mask.ts';
import { LoadedObject } from '../../src/graph/objects.ts';
import { TOY } from './support.ts';

const CANARY = 'canary-2718';

describe('the mask', () => {
  it.each([
    [{ plain: CANARY }],
    [{ shared_secret: { plain: CANARY } }],
    [{ password: CANARY }],
    [{ bind_password: CANARY }],
    [{ 'bind-password': CANARY }],
    [{ users: [{ name: 'a', password_hash: CANARY }] }],
    [{ users: [{ name: 'a', passwords: undefined, hash: CANARY, salt: CANARY }] }],
    [{ a: [[{ b: { passphrase: CANARY } }]] }],
    [{ password: [CANARY, [CANARY]] }],
    [{ PASSWORD: CANARY }],
    [{ community: CANARY, version: { value: { community: CANARY } } }],
    [{ psk: CANARY, credential_string: CANARY, read_community: CANARY }],
    [{ private_key: CANARY, privateKey: CANARY, auth_token: CANARY }],
    [{ key: `-----BEGIN PRIVATE KEY-----\n${CANARY}` }],
    [{ value: `-----BEGIN RSA PRIVATE KEY-----\n${CANARY}\n-----END RSA PRIVATE KEY-----` }],
    [{ value: `-----BEGIN OPENSSH PRIVATE KEY-----\n${CANARY}` }],
    [{ value: `-----BEGIN PGP PRIVATE KEY BLOCK-----\n${CANARY}` }],
    [{ value: `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n${CANARY}` }],
    [[`text before\n-----BEGIN ENCRYPTED PRIVATE KEY-----\n${CANARY}`]],
    [JSON.parse(`{"__proto__": {"password": "${CANARY}"}, "constructor": {"plain": "${CANARY}"}}`)],
    [`-----BEGIN EC PRIVATE KEY-----${CANARY}`],
  ])('%j shows nothing', (body) => {
    const masked = JSON.stringify(maskSecrets(body));
    expect(masked).not.toContain(CANARY);
    expect(masked).toContain(MASK);
  });

  it.each([
    [{ bind_password: { key: 'k', meta: { href: '/api/configuration/passwords/k' } } }],
    [{ bind_password: null }],
    [{ password: { enabled: true } }],
    [{ certificate: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n' }],
    [{ public_key: '-----BEGIN PGP PUBLIC KEY BLOCK-----' }],
    [{ name: 'password', key: '-50000', plaintext: 'x', tokens: 5, salted: 'x' }],
    [{ list: [1, true, null, 'x', {}, []] }],
    ['text'],
    [null],
  ])('%j is no secret', (body) => {
    expect(maskSecrets(body)).toEqual(body);
  });

  it('does not change the body itself, keeps its form, and changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const body: unknown = JSON.parse(JSON.stringify({ value, password: 'x' }));
        const before = JSON.stringify(body);
        const masked = maskSecrets(body);
        expect(JSON.stringify(body)).toBe(before);
        expect(masked).toMatchObject({ password: MASK });
        expect(maskSecrets(masked)).toEqual(masked);
      }),
    );
  });

  it('a long text takes no longer than its length asks for', () => {
    expect(maskSecrets({ value: '-----BEGIN '.repeat(200_000) })).toBeDefined();
  });
});

describe('the mask of a change', () => {
  it.each([
    ['/api/configuration/policies/ldap_servers/k/bind_password', CANARY],
    ['/configuration/policies/ldap_servers/k#bind_password', [CANARY, [CANARY]]],
    ['/api/configuration/passwords/k', CANARY],
    ['/api/configuration/passwords#k', { value: CANARY, list: [CANARY, 5] }],
    ['/api/configuration/private_keys/k', { anything: CANARY }],
    ['/api/configuration/mssql/authentication_policies/k/backend/servers/0/shared_secret', { value: CANARY }],
    ['/api/configuration/management/snmp/trap/version/value/community', CANARY],
    ['/api/configuration/x/shared_secret/0', CANARY],
    [undefined, { password: CANARY }],
    ['/api/configuration/x', { psk: CANARY }],
  ])('at %s shows nothing of %j', (path, value) => {
    const text = JSON.stringify(maskChange(value, path));
    expect(text).not.toContain(CANARY);
    expect(text).toContain(MASK);
  });

  it.each([
    ['/api/configuration/policies/audit_policies/k', { name: 'x', ports: [22] }],
    [
      '/api/configuration/policies/ldap_servers/k/bind_password',
      { key: 'k', meta: { href: '/api/configuration/passwords#k' } },
    ],
    ['/api/configuration/policies/ldap_servers/k/bind_password', null],
    ['/api/configuration/x/password', { enabled: true }],
  ])('at %s lets %j be seen', (path, value) => {
    expect(maskChange(value, path)).toEqual(value);
  });
});

function versionOf(body: unknown): string {
  return new LoadedObject(TOY, 'k', body, 0).version;
}

/** The same value with the members of its objects in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}

describe('the version', () => {
  it('does not depend on the order of the members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const body: unknown = JSON.parse(JSON.stringify(value));
        expect(versionOf(reversed(body))).toBe(versionOf(body));
      }),
    );
  });

  it('is another one for another body', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        fc.pre(JSON.stringify(sorted(a)) !== JSON.stringify(sorted(b)));
        expect(versionOf(a)).not.toBe(versionOf(b));
      }),
    );
  });

  it.each([
    [{ list: [1, 2] }, { list: [2, 1] }],
    [{ a: null }, {}],
    [{ a: 1 }, { a: '1' }],
    [{ a: [] }, { a: {} }],
    [{ a: { b: { c: { d: 1 } } } }, { a: { b: { c: { d: 2 } } } }],
    [JSON.parse('{"__proto__": 1}'), {}],
    [{ toJSON: 'x' }, { toJSON: 'y' }],
  ])('%j and %j are two', (one, other) => {
    expect(versionOf(one)).not.toBe(versionOf(other));
  });

  it('tells nothing of the body', () => {
    expect(versionOf({ password: CANARY })).toMatch(/^[\w-]{22}$/);
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => ['member', name, sorted(inner)]);
}
