import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { ApplianceError, type ApplianceFailure } from '../../src/appliance/index.ts';
import { ERROR_CODES, isErrorCode, type ErrorCode } from '../../src/errors/codes.ts';
import { extensionsOf, formatError, toGatewayError } from '../../src/errors/format.ts';
import { GatewayError } from '../../src/errors/gateway-error.ts';
import { MalformedMember } from '../../src/wire/problems.ts';

const CODES = Object.keys(ERROR_CODES) as ErrorCode[];

/** What each failure of the appliance is called outside (design.md 1.7), and whether the same request can succeed later. */
const OUTSIDE: Record<ApplianceFailure, readonly [code: ErrorCode, retryable: boolean]> = {
  unauthenticated: ['UNAUTHENTICATED', false],
  'invalid-credentials': ['INVALID_CREDENTIALS', false],
  forbidden: ['FORBIDDEN', false],
  'not-found': ['NOT_FOUND', false],
  invalid: ['INVALID', false],
  'method-not-allowed': ['INVALID', false],
  locked: ['CONFIGURATION_LOCKED', true],
  conflict: ['CONFLICT', true],
  unavailable: ['UPSTREAM_UNAVAILABLE', true],
  timeout: ['UPSTREAM_TIMEOUT', true],
  malformed: ['UPSTREAM_MALFORMED', false],
  overloaded: ['OVERLOADED', true],
  aborted: ['REQUEST_CANCELLED', true],
};

function sourcesOfGateway(): string[] {
  const folder = fileURLToPath(new URL('../../src/', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('demo') && !file.startsWith('generated'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

describe('the table of codes', () => {
  it.each(CODES)('%s has a sentence for the client', (code) => {
    expect(ERROR_CODES[code].message).toMatch(/^[A-Z].*\.$/);
    expect(new GatewayError(code).message).toBe(ERROR_CODES[code].message);
    expect(isErrorCode(code)).toBe(true);
  });

  it.each([undefined, null, 5, '', 'toString', '__proto__', 'constructor', 'invalid'])('%j is no code', (code) => {
    expect(isErrorCode(code)).toBe(false);
  });

  it('every code that the gateway throws is in the table', () => {
    const thrown = sourcesOfGateway().flatMap((source) => [
      ...[...source.matchAll(/(?:GatewayError|extensionsOf)\(\s*'([A-Z_]+)'/g)].map(([, code]) => code),
    ]);
    expect(thrown.length).toBeGreaterThan(5);
    for (const code of thrown) expect(CODES).toContain(code);
  });
});

describe('a failure of the appliance', () => {
  it.each(Object.entries(OUTSIDE) as [ApplianceFailure, (typeof OUTSIDE)[ApplianceFailure]][])(
    '%s is %j',
    (failure, [code, retryable]) => {
      const error = new ApplianceError(failure, {
        status: 499,
        type: 'SomeType',
        code: 'ECODE',
        details: { secret: 'x' },
      });
      // Whoever is locked out is told by whom; see lock-holder.test.ts.
      const message = failure === 'locked' ? ERROR_CODES.CONFIGURATION_LOCKED.message : error.message;
      expect(toGatewayError(error)).toMatchObject({ code, message });
      const formatted = formatError({ message: 'replaced' }, error);
      expect(formatted).toEqual({
        message,
        extensions: { code, retryable, appliance: { status: 499, type: 'SomeType' } },
      });
    },
  );

  it('shows no `appliance` when there was no answer, and no type that was not sent', () => {
    expect(formatError({ message: '' }, new ApplianceError('timeout')).extensions).toEqual({
      code: 'UPSTREAM_TIMEOUT',
      retryable: true,
    });
    expect(formatError({ message: '' }, new ApplianceError('unavailable', { status: 503 })).extensions).toMatchObject({
      appliance: { status: 503 },
    });
  });

  it('a member of an odd form is UPSTREAM_MALFORMED', () => {
    const error = new MalformedMember('a list', { password: 'canary' });
    expect(formatError({ message: '' }, error)).toEqual({
      message: 'The appliance sent an object where its documentation describes a list.',
      extensions: { code: 'UPSTREAM_MALFORMED', retryable: false },
    });
  });
});

describe('extensions', () => {
  it('hold the path inside the input, if there is one', () => {
    expect(extensionsOf('INVALID', { input: ['ids', 3] })).toEqual({
      code: 'INVALID',
      retryable: false,
      input: ['ids', 3],
    });
    expect(extensionsOf('INVALID')).toEqual({ code: 'INVALID', retryable: false });
  });

  it('keep the place in the response and in the document', () => {
    const place = { path: ['toys', 0], locations: [{ line: 1, column: 2 }] };
    expect(formatError({ message: '', ...place }, new GatewayError('FORBIDDEN'))).toMatchObject(place);
    expect(formatError({ message: '', ...place }, new Error('canary'))).toMatchObject(place);
  });
});
