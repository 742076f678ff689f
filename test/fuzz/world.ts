import type { DemoProfile } from '../../src/demo/index.ts';
import type { CompiledSchema } from '../../src/schema/compile.ts';
import { TIMING } from '../../src/timing.ts';
import { signIn, type Client } from '../demo/client.ts';
import { crawl, type Corpus } from '../execution/corpus.ts';
import { startTestGateway, type Answer, type LogLine, type TestGateway } from '../support/gateway.ts';
import { Documents } from './documents.ts';
import type { Sent } from './operation-facts.ts';
import { changedPaths, restore, stateOf, type State } from './state.ts';

/** Higher than the defaults where what is tested here needs more: marks are aliases, and wrong passwords come by the thousand. */
const SETTINGS = {
  MAX_ALIASES: '3000',
  SIGN_IN_ATTEMPTS: '10000',
  SIGN_IN_ATTEMPTS_PER_USER: '10000',
  SPS_LOCK_WAIT_MS: '50',
};

/** Asks for an object, for a list and for what is not configuration. Right whenever nothing is damaged. */
const FIXED = '{ viewer { name } timePolicy(id: "-100") { name } rdpSettingsPolicies { totalCount } }';

/** A gateway in front of a demo appliance, with all that is known about both. */
export class FuzzWorld {
  readonly profile: DemoProfile;
  readonly compiled: CompiledSchema;
  readonly corpus: Corpus;
  readonly gateway: TestGateway;
  readonly documents: Documents;
  /** A session of its own, that the gateway knows nothing of. */
  readonly client: Client;
  readonly #fixed: string;
  readonly #texts = new Map<string, string | undefined>();
  #linesSeen = 0;

  private constructor(facts: Pick<FuzzWorld, 'profile' | 'compiled' | 'corpus' | 'gateway' | 'client'>, fixed: string) {
    this.profile = facts.profile;
    this.compiled = facts.compiled;
    this.corpus = facts.corpus;
    this.gateway = facts.gateway;
    this.client = facts.client;
    this.documents = new Documents(facts.compiled.model);
    this.#fixed = fixed;
  }

  static async start(profile: DemoProfile, compiled: CompiledSchema): Promise<FuzzWorld> {
    const corpus = await crawl(compiled.model, profile);
    const timing = { ...TIMING, askAgainMs: [0, 1, 2, 4] };
    const gateway = await startTestGateway({ demo: { profile }, config: SETTINGS, timing });
    const client = await signIn(gateway.appliance);
    const { text } = await gateway.query(FIXED, { user: 'admin' });
    return new FuzzWorld({ profile, compiled, corpus, gateway, client }, text);
  }

  close(): Promise<void> {
    return this.gateway.close();
  }

  ask({ text, variables, operationName }: Sent, user = 'admin'): Promise<Answer> {
    return this.gateway.query(text, { variables, user, ...(operationName !== undefined && { operationName }) });
  }

  /** Addresses of the GETs that the appliance has seen since the last call. */
  takeReads(): string[] {
    const reads = this.gateway.appliance.requests.filter(({ method }) => method === 'GET').map(({ path }) => path);
    this.gateway.appliance.clearRequests();
    return reads;
  }

  /** Reads what the appliance answers without damage; it must not change as long as the world is used. */
  async learn(paths: readonly string[]): Promise<void> {
    for (const path of new Set(paths)) {
      if (this.#texts.has(path)) continue;
      const { status, text } = await this.client.get(path);
      this.#texts.set(path, status === 200 ? text : undefined);
    }
  }

  /** What the appliance answers, if that was read before. */
  textAt(path: string): string | undefined {
    return this.#texts.get(path);
  }

  /** The configuration as it is committed. */
  state(): State {
    return stateOf(this.compiled.model, this.gateway.appliance);
  }

  /** Makes the configuration what it was. @returns addresses of what was another one. */
  restore(before: State): readonly string[] {
    const changed = changedPaths(before, this.state());
    restore(this.gateway.appliance, before, changed);
    // With every change the hash of the configuration is another one.
    if (changed.length > 0) this.#texts.clear();
    return changed;
  }

  /** What is wrong with the gateway after an operation: it no longer answers right, or has logged what it did not expect. */
  async complaints(): Promise<string[]> {
    const { log, query } = this.gateway;
    const { text } = await query(FIXED, { user: 'admin' });
    const lines = log.slice(this.#linesSeen);
    this.#linesSeen = log.length;
    return [
      ...(text === this.#fixed ? [] : [`the gateway now answers ${text}`]),
      ...lines.filter(isUnexpected).map((line) => `the gateway logged ${JSON.stringify(line)}`),
    ];
  }
}

function isUnexpected({ level, msg = '', err }: LogLine): boolean {
  return level >= 50 || msg === 'unexpected error' || err !== undefined;
}
