import { isExactNumber } from '../json/exact.ts';
import { isRecord, setMember, type WireRecord } from '../wire/json.ts';
import { checkNesting } from '../wire/nesting.ts';

/** What stands in the place of a secret. */
export const MASK = '***';

/** Members that hold a secret if they hold a text. Most secrets are references already; this is for what is not documented. */
const SECRET_MEMBER =
  /(^|[_-])(plain|password|passwd|passphrase|secret|private_?key|hash|salt|token|credential|credential_string|community|psk)$/i;

/** Collections whose objects are secrets: the write-only ones (resources.md 0.2). */
const SECRET_COLLECTIONS: ReadonlySet<string> = new Set(['passwords', 'private_keys']);

/** PEM (`-----BEGIN`), PGP (`... KEY BLOCK`) and SSH2 (`---- BEGIN SSH2 ...`). */
const PRIVATE_KEY = /-{4} ?BEGIN [A-Z0-9 ]*PRIVATE KEY/;

/**
 * A copy of what the appliance sent, with secrets masked.
 * Threat: bodies that are not documented (passwords, private keys, user databases, credential stores) can hold secrets in clear
 * or hashed; a dashboard must not be able to show them.
 * @throws MalformedMember for what is nested too deep
 */
export function maskSecrets(body: unknown): unknown {
  checkNesting(body);
  return masked(body, '');
}

/**
 * A value of the appliance's list of changes, with secrets masked. What is changed can be the secret itself, and then only the path says
 * so.
 * Threat: `…/bind_password` with a bare text, or a list of them, as its value.
 * @param path of what was changed, as the appliance wrote it; how it is written is not documented (protocol.md 5.6), so each part of it counts.
 * @throws MalformedMember for what is nested too deep
 */
export function maskChange(value: unknown, path: string | undefined): unknown {
  const parts = (path ?? '').split(/[/#?.]/);
  const isSecret = parts.some((part) => SECRET_COLLECTIONS.has(part) || SECRET_MEMBER.test(part));
  if (!isSecret) return maskSecrets(value);
  checkNesting(value);
  return hidden(value);
}

/** Nothing of a value but its form. A reference tells where the secret is kept, and is none. */
function hidden(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'number') return MASK;
  if (Array.isArray(value)) return value.map(hidden);
  if (!isRecord(value) || isReference(value)) return value;
  const copy: WireRecord = {};
  for (const [member, inner] of Object.entries(value)) setMember(copy, member, hidden(inner));
  return copy;
}

function isReference(value: WireRecord): boolean {
  return Object.keys(value).every((name) => name === 'key' || name === 'meta') && isRecord(value['meta']);
}

function isSecret(text: string, name: string): boolean {
  return (SECRET_MEMBER.test(name) && !isExactNumber(text)) || PRIVATE_KEY.test(text);
}

function masked(body: unknown, name: string): unknown {
  if (typeof body === 'string') return isSecret(body, name) ? MASK : body;
  if (Array.isArray(body)) return body.map((item) => masked(item, name));
  if (!isRecord(body)) return body;
  const copy: WireRecord = {};
  for (const [member, value] of Object.entries(body)) setMember(copy, member, masked(value, member));
  return copy;
}
