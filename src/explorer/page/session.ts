/** What the page asks the gateway itself: who is signed in, which appliance this is, signing in and out. */
import type { ExecutionResult } from 'graphql';
import signInText from './questions/sign-in.graphql?raw';
import signOutText from './questions/sign-out.graphql?raw';
import thisApplianceText from './questions/this-appliance.graphql?raw';
import whoText from './questions/who.graphql?raw';
import { saysUnauthenticated, send } from './send.ts';

export interface User {
  readonly name: string;
  /** False if the appliance lets the user do nothing but read; true also if it does not tell. */
  readonly mayWrite: boolean;
}

interface WithId {
  readonly id: string;
}

interface Page<T> {
  readonly nodes: readonly T[];
}

/** The appliance, and objects of it for the tabs to be about. Whatever the user may not read, or the appliance does not have, is null. */
export interface ThisAppliance {
  readonly appliance?: {
    readonly hostname: string | null;
    readonly domainname: string | null;
    readonly firmwareVersion: string | null;
    readonly version: string | null;
  } | null;
  readonly auditPolicies?: Page<WithId & { readonly key: string; readonly version: string }> | null;
  readonly mssqlChannelPolicies?: Page<WithId> | null;
  readonly mssqlSettingsPolicies?: Page<WithId> | null;
  readonly mssqlAuthenticationPolicies?: Page<WithId> | null;
}

export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** Empty: the appliance's default. */
  readonly loginMethod: string;
}

/** Something that a visitor must know; the message is for reading. */
export class Problem extends Error {}

/**
 * @returns the user who is signed in, null if nobody is
 * @throws Problem if that cannot be told
 */
export async function askWho(endpoint: string): Promise<User | null> {
  const answer = await ask(endpoint, whoText);
  const viewer = answer.data?.['viewer'] as { name: string; endpoints: { methods: string[] }[] } | null | undefined;
  if (viewer) return { name: viewer.name, mayWrite: mayWrite(viewer.endpoints) };
  if (answer.errors !== undefined && !saysUnauthenticated(answer)) throw problemOf(answer);
  return null;
}

/** @returns what could be found out, nothing in the worst case: the page works without it */
export async function askAppliance(endpoint: string, changes: boolean): Promise<ThisAppliance> {
  const answer = await ask(endpoint, thisApplianceText, { changes });
  return answer.data ?? {};
}

/** @throws Problem if the user is not signed in now */
export async function signIn(endpoint: string, { username, password, loginMethod }: Credentials): Promise<void> {
  const variables = { username, password, loginMethod: loginMethod === '' ? undefined : loginMethod };
  const answer = await ask(endpoint, signInText, variables);
  if (answer.errors !== undefined) throw problemOf(answer);
}

/** @throws Problem if the session may go on */
export async function signOut(endpoint: string): Promise<void> {
  const answer = await ask(endpoint, signOutText);
  if (answer.errors !== undefined && !saysUnauthenticated(answer)) throw problemOf(answer);
}

async function ask(endpoint: string, query: string, variables?: object): Promise<ExecutionResult> {
  try {
    return await send(endpoint, { query, variables });
  } catch (error) {
    if (error instanceof TypeError) throw new Problem('The gateway does not answer. Is it running?');
    throw new Problem(error instanceof Error ? error.message : String(error));
  }
}

function problemOf({ errors }: ExecutionResult): Problem {
  return new Problem(errors?.map(({ message }) => message).join(' '));
}

function mayWrite(endpoints: readonly { methods: readonly string[] }[]): boolean {
  const methods = endpoints.flatMap((endpoint) => endpoint.methods);
  return methods.length === 0 || methods.some((method) => !['GET', 'HEAD', 'OPTIONS'].includes(method.toUpperCase()));
}
