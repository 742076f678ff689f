import { readTransaction, type ApplianceClient, type Call, type UserInfo } from '../appliance/index.ts';
import type { Weighed } from '../graph/loader.ts';
import type { Reader } from './answers.ts';
import { INFO_PATH, type ApplianceInfo, type SharedReads, type StandQuestions } from './shared-reads.ts';

const USER_INFO_PATH = '/api/user_info';

/** What the appliance tells a session that is no configuration: never kept, and not held up by a transaction. */
export class SessionFacts {
  readonly #client: ApplianceClient;
  readonly #reads: SharedReads;
  readonly #reader: Reader;

  constructor(client: ApplianceClient, reads: SharedReads, reader: Reader) {
    this.#client = client;
    this.#reads = reads;
    this.#reader = reader;
  }

  /** The body of /api/info. @throws ApplianceError */
  async info(call: Call): Promise<Readonly<Record<string, unknown>>> {
    const { info } = await this.#shared(INFO_PATH, call, () => this.#info(call));
    // Who has no session is told as well, but less (protocol.md 10.4): whether that is so is asked where sessions matter.
    if (!('firmware_version' in info || 'config_hash' in info)) await this.#client.userInfo(call);
    return info;
  }

  /** Who is signed in. @throws ApplianceError */
  async viewer(call: Call): Promise<UserInfo> {
    const ask = async (): Promise<Weighed & { readonly user: UserInfo }> => ({
      user: await this.#client.userInfo(call),
      bytes: 0,
    });
    return (await this.#shared(USER_INFO_PATH, call, ask)).user;
  }

  /** How things stand, for whoever shares the answers himself. */
  questions(call: Call): StandQuestions {
    return {
      info: () => this.#info(call),
      state: async () => ({ ...(await readTransaction(this.#client, call)), bytes: 0 }),
    };
  }

  #shared<T extends Weighed>(path: string, { session = '' }: Call, ask: () => Promise<T>): Promise<T> {
    return this.#reads.underWay(session).share(path, this.#reader, ask);
  }

  async #info(call: Call): Promise<ApplianceInfo> {
    return { info: await this.#client.info(call), bytes: 0 };
  }
}
