import type { ApplianceError } from '../appliance/index.ts';
import { isRecord, member } from '../wire/json.ts';
import { readable } from './appliance-text.ts';
import { ERROR_CODES } from './codes.ts';

/**
 * Members that may name who holds the lock. That the appliance knows it is documented (its own pages show the name), what its API says is not
 * (protocol.md 5.3): these are the likely names, and what is under another one is not told.
 */
const HOLDERS: readonly string[] = [
  'user',
  'user_name',
  'username',
  'holder',
  'owner',
  'locked_by',
  'lock_holder',
  'lock_owner',
];
/** Members under which these can stand: a user is an object with a name, a lock one with a user. */
const INNER: readonly string[] = ['lock', ...HOLDERS];
const LONGEST_NAME = 100;

/**
 * What a client is told of a lock that somebody else holds: by whom, if the appliance says that to this user, else what it says in words.
 * Threat: who changes the configuration is nobody's business but those whom the appliance tells; the gateway asks for it nowhere.
 */
export function lockMessage({ details, said }: Pick<ApplianceError, 'details' | 'said'>): string {
  const holder = holderIn(details);
  if (holder !== undefined) return `The configuration is locked by "${holder}": try again when they have finished.`;
  const { message } = ERROR_CODES.CONFIGURATION_LOCKED;
  const text = textIn(details) ?? (said === undefined ? undefined : readable(said));
  return text === undefined ? message : `${message} The appliance says: ${text}`;
}

function holderIn(details: unknown, level = 0): string | undefined {
  if (!isRecord(details) || level > 2) return undefined;
  for (const name of level === 0 ? HOLDERS : [...HOLDERS, 'name']) {
    const value = member(details, name);
    if (typeof value === 'string' && value.trim() !== '') return readable(value.trim()).slice(0, LONGEST_NAME);
  }
  for (const name of INNER) {
    const holder = holderIn(member(details, name), level + 1);
    if (holder !== undefined) return holder;
  }
  return undefined;
}

function textIn(details: unknown): string | undefined {
  const first: unknown = Array.isArray(details) ? details[0] : details;
  const text = isRecord(first) ? member(first, 'message') : first;
  return typeof text === 'string' && text.trim() !== '' ? readable(text) : undefined;
}
