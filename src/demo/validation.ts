import type { Finding } from './answers.ts';
import { isObject } from './json.ts';
import { leadsSomewhere, type References } from './references.ts';
import type { Configuration } from './store.ts';
import { hrefOf } from './tree.ts';

/**
 * Checks whole configurations at commit (protocol.md 5.4): required members, dangling references, names used twice
 * in a collection, and secrets referred to more than once (9.1).
 */
export class Validation {
  readonly #references: References;
  readonly #known = new WeakMap<Configuration, readonly Finding[]>();

  constructor(references: References) {
    this.#references = references;
  }

  /** Findings of `next` that `previous` did not have: an old inconsistency does not block unrelated changes. */
  newFindings(previous: Configuration, next: Configuration): Finding[] {
    const old = new Set(this.#findings(previous).map((finding) => JSON.stringify(finding)));
    return this.#findings(next).filter((finding) => !old.has(JSON.stringify(finding)));
  }

  #findings(configuration: Configuration): readonly Finding[] {
    const known = this.#known.get(configuration);
    if (known !== undefined) return known;
    const findings: Finding[] = [];
    const names = new Map<string, string>();
    const secrets = new Map<string, string>();
    for (const stored of this.#references.bodies(configuration)) {
      const { path, href, body, shape } = stored;
      const { missing, references } = this.#references.inspect(stored);
      for (const member of missing) {
        findings.push({ message: `Required member '${member}' is missing`, paths: [href] });
      }
      for (const { to, or = to, key, where } of references) {
        if (!leadsSomewhere(configuration, to, key) && !leadsSomewhere(configuration, or, key)) {
          findings.push({ message: `'${where}' refers to an object that does not exist`, paths: [href] });
        }
        if (to !== 'passwords' && to !== 'private_keys') continue;
        const other = claim(secrets, `${to}/${key}`, href);
        if (other !== undefined) {
          findings.push({ message: 'A secret can be referred to only once', paths: [other, href] });
        }
      }
      const hasName = shape.kind === 'object' && shape.members['name']?.kind === 'name';
      const name = hasName && isObject(body) ? body['name'] : undefined;
      if (typeof name !== 'string' || name === '') continue;
      const namesake = claim(names, `${hrefOf(path)}#${name}`, href);
      if (namesake !== undefined)
        findings.push({ message: `The name '${name}' is used twice`, paths: [namesake, href] });
    }
    this.#known.set(configuration, findings);
    return findings;
  }
}

/** Claims `what` for `owner`; returns who had it before. */
function claim(claims: Map<string, string>, what: string, owner: string): string | undefined {
  const before = claims.get(what);
  if (before === undefined) claims.set(what, owner);
  return before;
}
