import { expect, test } from 'vitest';

import { KINDS } from './attacks/index.ts';

/** What the documentation says of this suite; the rows of the tables beside it are what is counted. */
const COUNTS = {
  documents: 96,
  variables: 29,
  http: 95,
  'sign-in': 27,
  'ids and pages': 73,
  'the appliance': 39,
  mutations: 51,
  'read-only': 15,
};

test('the suite has as many attacks as the documentation says', () => {
  const counts = Object.fromEntries(Object.entries(KINDS).map(([kind, attacks]) => [kind, attacks.length]));
  expect(counts).toEqual(COUNTS);
});

test('every attack has a name of its own', () => {
  const names = Object.values(KINDS).flatMap((attacks) => attacks.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(80);
  expect(new Set(names).size).toBe(names.length);
});
