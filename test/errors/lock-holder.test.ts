import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ApplianceError } from '../../src/appliance/index.ts';
import { formatError } from '../../src/errors/format.ts';
import { lockMessage } from '../../src/errors/lock-holder.ts';

const BY_OPERATOR = 'The configuration is locked by "operator": try again when they have finished.';
const BY_SOMEBODY = 'Somebody else is changing the configuration: try again when they have finished.';

describe('who holds the lock', () => {
  it.each([
    { user: 'operator' },
    { username: 'operator' },
    { user_name: 'operator' },
    { holder: 'operator' },
    { owner: ' operator ' },
    { locked_by: 'operator', path: '/api/transaction' },
    { user: { name: 'operator' } },
    { lock: { user: 'operator', since: '2026-11-27' } },
    { lock: { owner: { name: 'operator' } } },
  ])('is told if the appliance names them: %j', (details) => {
    expect(lockMessage({ details })).toBe(BY_OPERATOR);
  });

  it.each([
    ['a text', 'Locked by operator since 14:00'],
    ['a finding', { message: 'Locked by operator since 14:00', paths: ['/api/transaction'] }],
    ['findings', [{ message: 'Locked by operator since 14:00' }, { message: 'second' }]],
  ])('is told in the words of the appliance if its details are %s', (_what, details) => {
    expect(lockMessage({ details })).toBe(`${BY_SOMEBODY} The appliance says: Locked by operator since 14:00`);
  });

  it('is told in the words of its message, without addresses, if that is all', () => {
    const said = 'Locked by operator,\nsee https://sps.example.com/api/transaction';
    expect(lockMessage({ said, details: { path: '/api/transaction' } })).toBe(
      `${BY_SOMEBODY} The appliance says: Locked by operator, see …`,
    );
  });

  it.each([undefined, null, 5, true, '', [], {}, { user: 5 }, { user: '' }, { path: '/api/transaction' }, [[]]])(
    'is not told if nobody says it: %j',
    (details) => {
      expect(lockMessage({ details })).toBe(BY_SOMEBODY);
    },
  );

  it('never fails, and never becomes long, whatever the appliance says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ maxLength: 2_000 }), (details, said) => {
        const message = lockMessage({ details, said });
        expect(message.length).toBeLessThan(500);
        expect(message).not.toMatch(/\/api\/\w/);
      }),
    );
  });

  it('is told wherever the appliance refuses because of the lock', () => {
    const error = new ApplianceError('locked', { status: 423, type: 'Locked', details: { user: 'operator' } });
    expect(formatError({ message: '' }, error)).toEqual({
      message: BY_OPERATOR,
      extensions: { code: 'CONFIGURATION_LOCKED', retryable: true, appliance: { status: 423, type: 'Locked' } },
    });
  });

  it('nothing that the appliance says is told of other refusals', () => {
    const error = new ApplianceError('forbidden', { status: 403, said: 'secret', details: { user: 'secret' } });
    expect(JSON.stringify(formatError({ message: '' }, error))).not.toContain('secret');
  });
});
