import { setTimeout as pause } from 'node:timers/promises';

import { ask, connectionTo, parsed } from './connection.ts';
import { Refusal } from './expectation.ts';
import { excuses, excusesSignIn, judge, type Field, type Step } from './field.ts';
import type { Person } from './person.ts';

/** Milliseconds after which those leave who do not wait for their answer, at most. */
const LEAVE_MS = 15;
/** Address of somebody who tries passwords. */
const ATTACKER = '10.66.6.6';

const NESTED = `{ node(id: "a") { ...on AuditPolicy ${'{ encryption { a '.repeat(30)}${'} }'.repeat(30)} } }`;
const ALIASES = `{ ${Array.from({ length: 250 }, (_, index) => `a${index}: viewer { name }`).join(' ')} }`;

/** Requests that are refused, and what people do beside reading and changing. */
export function visitingSteps(field: Field, origin: string): readonly Step[] {
  const { ledger } = field;
  const refused = (name: string, weight: number, body: string, code: string): Step => ({
    name,
    weight,
    suits: () => true,
    run: async (person) => {
      const answer = await person.ask(body);
      ledger.done(name, answer.ms);
      if (!judge(field, name, answer, { status: 400 }, () => false)) return;
      const { data, errors = [] } = parsed(answer);
      if (data != null || errors[0]?.extensions?.code !== code) ledger.mistake(`${name}: ${answer.text.slice(0, 300)}`);
    },
  });
  const document = (query: string): string => JSON.stringify({ query });
  return [
    refused('no GraphQL', 0.5, document('{ viewer { '), 'GRAPHQL_PARSE_FAILED'),
    refused('no JSON', 0.5, '{"query": ', 'BAD_REQUEST'),
    refused('unknown field', 0.5, document('{ viewer { nothing } }'), 'GRAPHQL_VALIDATION_FAILED'),
    refused('too many aliases', 0.5, document(ALIASES), 'QUERY_TOO_COMPLEX'),
    refused('too deep', 0.5, document(NESTED), 'QUERY_TOO_COMPLEX'),
    { name: 'leave a query', weight: 2, suits: () => true, run: (person) => leaveQuery(field, person) },
    {
      name: 'sign out and in',
      weight: 1,
      suits: ({ means }) => means === 'cookie',
      run: (person) => signOutAndIn(field, person),
    },
    { name: 'wrong password', weight: 0.2, suits: () => true, run: () => guess(field, origin) },
  ];
}

async function leaveQuery({ ledger }: Field, person: Person): Promise<void> {
  const signal = AbortSignal.timeout(1 + Math.floor(person.random() * LEAVE_MS));
  const query =
    '{ mssqlConnectionPolicies(first: 50) { nodes { body policies { auditPolicy { body } credentialStore { id name } } } } }';
  try {
    await person.ask({ query }, signal);
  } catch {
    // Leaving is what this is about.
  }
  ledger.done('leave a query', undefined);
}

async function signOutAndIn(field: Field, person: Person): Promise<void> {
  const { ledger, weather } = field;
  const from = performance.now();
  const excused = excuses(field, person.signedInAt, from);
  const { answer, before } = await person.signOut();
  ledger.done('sign out and in', answer.ms);
  const isRight = judge(field, 'sign out', answer, { status: 200, data: { signOut: { viewer: null } } }, excused);
  const isCalm =
    isRight && (parsed(answer).errors ?? []).length === 0 && !weather.tolerates('UPSTREAM_UNAVAILABLE', from);
  if (isCalm) {
    const again = await person.askAs(before, { query: '{ viewer { name } timePolicies { totalCount } }' });
    const data = { viewer: null, timePolicies: new Refusal('UNAUTHENTICATED') };
    judge(field, 'cookie after signing out', again, { status: 200, data }, (code) => weather.tolerates(code, from));
  }
  const mistake = await person.signIn(excusesSignIn(field));
  if (mistake !== undefined) ledger.mistake(mistake);
}

/** Somebody tries passwords from one address: the answer is no, whether or not the appliance is asked, and nobody else is kept out. */
async function guess({ ledger, weather }: Field, origin: string): Promise<void> {
  const connection = connectionTo(origin);
  const from = performance.now();
  const query = 'mutation ($password: String!) { signIn(username: "admin", password: $password) { viewer { name } } }';
  try {
    const answer = await ask(connection, { address: ATTACKER }, { query, variables: { password: `wrong ${from}` } });
    ledger.done('wrong password', answer.ms);
    const code = parsed(answer).errors?.[0]?.extensions?.code ?? 'none';
    const isRight = ['INVALID_CREDENTIALS', 'TOO_MANY_ATTEMPTS'].includes(code) || weather.tolerates(code, from);
    if (!isRight || answer.cookies.some((cookie) => !cookie.includes('Max-Age=0')))
      ledger.mistake(`wrong password: ${answer.text}`);
    ledger.met([code]);
  } finally {
    await connection.destroy();
  }
  await pause(1);
}
