import { expect, it } from 'vitest';

import { Visitors } from './visitors.ts';

it('whoever is slowed down is told when he may try again, in words and in a header', async () => {
  const visitors = await Visitors.forTest({ SIGN_IN_ATTEMPTS: '1', SIGN_IN_WINDOW_MS: '240000' });
  await visitors.fail(1);
  const told = async (afterMs: number): Promise<[string, unknown]> => {
    visitors.clock.ms += afterMs;
    const answer = await visitors.signIn();
    return [answer.errors[0]?.message ?? '', answer.headers.get('retry-after')];
  };
  const sentence = 'Too many failed sign-ins from here: try again in';
  expect(await told(0)).toEqual([`${sentence} 4 minutes.`, '240']);
  expect(await told(90_000)).toEqual([`${sentence} 3 minutes.`, '150']);
  expect(await told(40_000)).toEqual([`${sentence} 110 seconds.`, '110']);
  expect(await told(109_999)).toEqual([`${sentence} 1 second.`, '1']);
  visitors.clock.ms += 1;
  const answer = await visitors.signIn({ password: 'admin' });
  expect(answer.headers.get('retry-after')).toBeNull();
});
