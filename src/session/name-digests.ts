import { createHmac, randomBytes } from 'node:crypto';

/** Of longer names the beginning counts: normalizing takes time that grows with them. */
const LONGEST_NAME = 256;

/**
 * User names as digests with a key of this process.
 * Threat: people type passwords into the field of the user name, so a dump of the memory must not show what was typed there.
 */
export class NameDigests {
  readonly #key = randomBytes(32);

  /** The name as it was typed. */
  ofName(username: string): string {
    return this.#digest(username);
  }

  /** The name as it was typed, on a device. */
  ofPair(device: string, username: string): string {
    return this.#digest(`${device} ${username}`);
  }

  /** All names that the appliance could take for the same user. */
  ofUser(username: string): string {
    return this.#digest(foldedName(username));
  }

  #digest(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64');
  }
}

/**
 * What the names have in common that could mean one user. The documents do not say how the appliance compares them, and it can ask an
 * LDAP or RADIUS server, which may not care for case, accents, widths, invisible characters, a domain in front or a realm behind.
 * Threat: each spelling would be a new name with a new allowance. That two users now and then share one costs less.
 */
export function foldedName(username: string): string {
  const beginning = username.slice(0, LONGEST_NAME).split('\0', 1)[0] ?? '';
  // Twice, because what one step makes of a character can be of another case, or have marks again.
  const plain = plainer(plainer(beginning));
  const withoutDomain = plain.slice(plain.lastIndexOf('\\') + 1);
  return withoutDomain.split('@').find((part) => part !== '') ?? plain;
}

function plainer(text: string): string {
  return (
    text
      .normalize('NFKD')
      // The only mark that becomes a letter in upper case.
      .replaceAll('\u0345', 'ι')
      .toUpperCase()
      .toLowerCase()
      .replaceAll('ς', 'σ')
      .normalize('NFKD')
      .replace(/[\p{M}\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\s]/gu, '')
  );
}
