import {
  CONNECTION_POLICIES,
  REFERENCES,
  type ConnectionPolicyBody,
  type Item,
  type ListAnswer,
  type ObjectAnswer,
  type PolicyBody,
  type Reference,
  type ReferenceValue,
} from './model.ts';
import type { RestClient } from './rest-client.ts';

interface Policy {
  readonly id: string;
  readonly name: string;
}

/** One request's reading: each path is read once, and each policy is projected once, when its answer arrives. */
class Reading {
  readonly #client: RestClient;
  readonly #cookie: string;
  readonly #pending = new Map<string, Promise<void>>();
  readonly #policies = new Map<string, Policy>();

  constructor(client: RestClient, cookie: string) {
    this.#client = client;
    this.#cookie = cookie;
  }

  get(path: string): Promise<unknown> {
    return this.#client.send('GET', path, this.#cookie);
  }

  /** Starts reading what a connection policy refers to, unless it is under way. */
  startReferences(body: ConnectionPolicyBody, source: 'objects' | 'lists'): void {
    for (const reference of REFERENCES) {
      const value = body.policies[reference.member];
      if (value == null) continue;
      const path = source === 'lists' ? reference.collection : value.meta.href;
      if (this.#pending.has(path)) continue;
      this.#pending.set(path, source === 'lists' ? this.#readList(reference) : this.#readPolicy(path, reference));
    }
  }

  /** Resolves when everything that was started is there. */
  async settled(): Promise<void> {
    await Promise.all(this.#pending.values());
  }

  policy(value: ReferenceValue | null | undefined): Policy | null {
    return value == null ? null : (this.#policies.get(value.meta.href) ?? null);
  }

  async #readPolicy(href: string, { type }: Reference): Promise<void> {
    const { key, body } = (await this.get(href)) as ObjectAnswer<PolicyBody>;
    this.#policies.set(href, { id: `${type}:${key}`, name: body.name });
  }

  async #readList({ collection, type }: Reference): Promise<void> {
    const { items } = (await this.get(collection)) as ListAnswer<PolicyBody>;
    for (const { key, meta, body } of items) {
      if (body) this.#policies.set(meta.href, { id: `${type}:${key}`, name: body.name });
    }
  }
}

/**
 * The connection policies with the policies that they refer to, as the GraphQL query of the other contenders answers them.
 * References are requested as soon as the object that has them is there; nothing waits for a whole wave. Where lists carry
 * bodies (SPS 6.1 and later), a referenced collection is one list.
 */
export async function readConnectionPolicies(client: RestClient, cookie: string, first: number): Promise<unknown> {
  const reading = new Reading(client, cookie);
  const { items } = (await reading.get(CONNECTION_POLICIES)) as ListAnswer<ConnectionPolicyBody>;
  const page = items.slice(0, first);
  const bodies = await Promise.all(page.map((item) => bodyOf(reading, item)));
  await reading.settled();
  const nodes = page.map(({ key }, index) => project(key, bodies[index], reading));
  return { data: { mssqlConnectionPolicies: { totalCount: items.length, nodes } } };
}

async function bodyOf(reading: Reading, item: Item<ConnectionPolicyBody>): Promise<ConnectionPolicyBody> {
  if (item.body) {
    reading.startReferences(item.body, 'lists');
    return item.body;
  }
  const { body } = (await reading.get(item.meta.href)) as ObjectAnswer<ConnectionPolicyBody>;
  reading.startReferences(body, 'objects');
  return body;
}

function project(key: string, body: ConnectionPolicyBody | undefined, reading: Reading): unknown {
  if (body === undefined) throw new RangeError('each item of the page has a body');
  const { name, active, policies } = body;
  return {
    id: `MssqlConnectionPolicy:${key}`,
    name,
    active,
    policies: {
      analyticsPolicy: reading.policy(policies['analytics_policy']),
      archiveCleanupPolicy: reading.policy(policies['archive_cleanup_policy']),
      auditPolicy: reading.policy(policies['audit_policy']),
      authenticationPolicy: reading.policy(policies['authentication_policy']),
      backupPolicy: reading.policy(policies['backup_policy']),
      channelPolicy: reading.policy(policies['channel_policy']),
      credentialStore: reading.policy(policies['credential_store']),
      settings: reading.policy(policies['settings']),
    },
  };
}
