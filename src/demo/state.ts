import { createHash } from 'node:crypto';
import { isObject } from './json.ts';
import type { Configuration } from './store.ts';

/** The committed configuration and its revision. */
export class CommittedState {
  #configuration: Configuration;
  #revision = 1;

  constructor(initial: Configuration) {
    this.#configuration = initial;
  }

  get configuration(): Configuration {
    return this.#configuration;
  }

  /** Replaces the committed configuration. */
  commit(next: Configuration): void {
    this.#configuration = next;
    this.#revision += 1;
  }

  /** `config_hash` of /api/info: another value after every commit (protocol.md 10.4). */
  hash(): string {
    return createHash('md5')
      .update(`revision ${String(this.#revision)}`)
      .digest('hex');
  }

  /** Idle time of login sessions in seconds, from `webinterface.timeout` in minutes (protocol.md 2.4). */
  idleSeconds(): number {
    const webinterface = this.#configuration.singles.get('management/webinterface');
    const minutes = isObject(webinterface) ? webinterface['timeout'] : undefined;
    return typeof minutes === 'number' && minutes > 0 ? minutes * 60 : 600;
  }

  /** Whether a commit needs a message (protocol.md 5.1). */
  requiresCommitMessage(): boolean {
    const accounting = this.#configuration.singles.get('management/accounting');
    return isObject(accounting) && accounting['require_commitlog'] === true;
  }
}
