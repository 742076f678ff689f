import { isRecord, setMember, type WireRecord } from '../wire/json.ts';
import { checkNesting } from '../wire/nesting.ts';

/** What stands in the place of a secret. */
export const MASK = '***';

/** Members that hold a secret if they hold a text. Most secrets are references already; this is for what is not documented. */
const SECRET_MEMBER = /(^|[_-])(plain|password|passwd|passphrase|secret|private_?key|hash|salt|token|credential)$/i;

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

function masked(body: unknown, name: string): unknown {
  if (typeof body === 'string') return SECRET_MEMBER.test(name) || PRIVATE_KEY.test(body) ? MASK : body;
  if (Array.isArray(body)) return body.map((item) => masked(item, name));
  if (!isRecord(body)) return body;
  const copy: WireRecord = {};
  for (const [member, value] of Object.entries(body)) setMember(copy, member, masked(value, member));
  return copy;
}
