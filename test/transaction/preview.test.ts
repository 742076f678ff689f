import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { DEMO_PROFILES, startDemoAppliance, type DemoAppliance } from '../../src/demo/index.ts';
import { startTestGateway, type Answer, type ResponseError, type TestGateway } from '../support/gateway.ts';
import { CONNECTIONS, DAYS, MANY_SIGN_INS, outcomeOf, signIn, TIME_POLICIES } from './world.ts';

const AUDIT_POLICIES = '/api/configuration/policies/audit_policies';
const PREVIEW = '@transaction(dryRun: true)';
const COLLECTIONS = [CONNECTIONS, TIME_POLICIES, AUDIT_POLICIES, '/api/configuration/policies/content_policies'];

/** Audit policies: one that is there, one that nothing refers to, and one that only the third connection policy refers to. */
const DEFAULT = '78101850949e47437dd91d';
const FREE = 'free-0000-4000-8000-000000000000';
const ONLY = 'only-0000-4000-8000-000000000000';
const DANGLING = 'gone-0000-4000-8000-000000000000';

type Body = Readonly<Record<string, unknown>>;

/** Fields of a mutation. `$body` in them stands for the step's own variable. */
interface Step {
  readonly name: string;
  readonly isMistake: boolean;
  /** @param at a prefix of response names that no other step has. @param key of a connection policy that no other step changes. */
  readonly fields: (at: string, key: string) => string;
  /** @param connection as it was before. */
  readonly body?: (connection: Body) => Body;
}

const update = (at: string, key: string, input: string): string =>
  `${at}: mssqlConnectionPolicyUpdate(id: "${key}", input: { ${input} }) { mssqlConnectionPolicy { id } }`;

/** An update of a connection policy. */
function change(name: string, isMistake: boolean, input: string, body?: Step['body']): Step {
  return { name, isMistake, fields: (at, key) => update(at, key, input), ...(body && { body }) };
}

function throughBody(name: string, isMistake: boolean, body: Body | ((connection: Body) => Body)): Step {
  return change(name, isMistake, 'body: $body', typeof body === 'function' ? body : () => body);
}

/** A delete of an object of a type. */
function removal(name: string, isMistake: boolean, field: string, key: string): Step {
  return { name, isMistake, fields: (at) => `${at}: ${field}Delete(id: "${key}") { deletedId }` };
}

/** A new connection policy with the references of one that is there, through `body`, and what a member is instead. */
function creation(name: string, isMistake: boolean, member: string, value: unknown): Step {
  return {
    name,
    isMistake,
    fields: (at) => `${at}: mssqlConnectionPolicyCreate(input: {
      name: "${at}_created", policies: $policies, body: $body
    }) { mssqlConnectionPolicy { id } }`,
    body: (connection) => ({ ...connection, [member]: value }),
  };
}

const withReference =
  (member: string, key: string) =>
  (connection: Body): Body => ({ policies: { ...(connection['policies'] as Body), [member]: key } });

const STEPS: readonly Step[] = [
  change('a name', false, 'name: "renamed_$at"'),
  change('a reference', false, `policies: { auditPolicy: "${DEFAULT}" }`),
  throughBody('a reference in body', false, withReference('audit_policy', DEFAULT)),
  throughBody('a variant in body', false, { source_address: { selection: 'fix', address: '10.1.1.1' } }),
  creation('a new object', false, 'rate_limit', { enabled: true, value: 3 }),
  removal('a delete', false, 'auditPolicy', FREE),
  {
    name: 'a reference to what an earlier field creates',
    isMistake: false,
    fields: (at, key) => `${at}_new: auditPolicyCreate(input: { name: "${at}_new" }) { auditPolicy { id } }
      ${update(at, key, `policies: { auditPolicy: "@${at}_new" }`)}`,
  },
  {
    name: 'a mistake that a later field mends',
    isMistake: false,
    fields: (at, key) => `${update(`${at}_bad`, key, `policies: { auditPolicy: "${DANGLING}" }`)}
      ${update(at, key, `policies: { auditPolicy: "${DEFAULT}" }`)}`,
  },
  {
    name: 'a delete of what an earlier field took away from its only user',
    isMistake: false,
    fields: (at) => `${update(`${at}_away`, '$user', `policies: { auditPolicy: "${DEFAULT}" }`)}
      ${at}: auditPolicyDelete(id: "${ONLY}") { deletedId }`,
  },
  ...['auditPolicy', 'channelPolicy', 'settings', 'backupPolicy', 'authenticationPolicy'].map((member) =>
    change(`${member} leads nowhere`, true, `policies: { ${member}: "${DANGLING}" }`),
  ),
  change('indexing leads nowhere', true, `indexing: { policy: "${DANGLING}", priority: 3 }`),
  ...['audit_policy', 'archive_cleanup_policy', 'analytics_policy', 'settings'].map((member) =>
    throughBody(`${member} in body leads nowhere`, true, withReference(member, DANGLING)),
  ),
  throughBody('a variant in body without its member', true, { source_address: { selection: 'fix' } }),
  throughBody('a variant in body with one of two', true, { server_address: { selection: 'fix', address: '10.1.1.1' } }),
  throughBody('a variant in body without its object', true, { transport_security: { selection: 'tls' } }),
  throughBody('what is switched on in body without its value', true, { rate_limit: { enabled: true } }),
  creation('a new object without a member of its variant', true, 'source_address', { selection: 'fix' }),
  creation('a new object that leads nowhere', true, 'indexing', { enabled: true, policy: DANGLING, priority: 3 }),
  removal('a delete of what is in use', true, 'contentPolicy', '44287216854f482e7f2b24'),
  removal('a delete of what an undocumented member refers to', true, 'timePolicy', 'e47942ed1ada0e5704db08'),
  removal('a delete of what is built in', true, 'timePolicy', '-100'),
];

interface Told {
  readonly outcome: string | undefined;
  readonly code: string | undefined;
  readonly path: unknown;
  readonly input: unknown;
  readonly warnings: readonly { readonly code: string; readonly input: unknown; readonly path: unknown }[];
}

function toldBy(answer: Answer): Told {
  const { extensions } = answer.json as { extensions?: { transaction?: Partial<Told> } };
  const [error] = answer.errors as readonly (ResponseError & { extensions: { input?: unknown } })[];
  return {
    outcome: outcomeOf(answer),
    code: error?.extensions.code,
    path: error?.path,
    input: error?.extensions.input,
    warnings: extensions?.transaction?.warnings ?? [],
  };
}

class Stage {
  readonly #appliance: DemoAppliance;
  readonly #gateway: TestGateway;
  readonly #cookie: string;
  /** Bodies and lists by their paths, as they were. */
  readonly #before = new Map<string, unknown>();
  readonly #connections: readonly string[];

  private constructor(appliance: DemoAppliance, gateway: TestGateway, cookie: string) {
    this.#appliance = appliance;
    this.#gateway = gateway;
    this.#cookie = cookie;
    const policy = appliance.committed(`${AUDIT_POLICIES}/${DEFAULT}`) as Body;
    for (const key of [FREE, ONLY]) appliance.edit(`${AUDIT_POLICIES}/${key}`, () => ({ ...policy, name: key }));
    this.#connections = appliance.committed(CONNECTIONS) as string[];
    appliance.edit(`${CONNECTIONS}/${this.#connections[2] ?? ''}`, (body) => ({
      ...(body as Body),
      ...withReference('audit_policy', ONLY)(body as Body),
    }));
    for (const path of COLLECTIONS) {
      const keys = appliance.committed(path) as string[];
      for (const key of keys) this.#before.set(`${path}/${key}`, appliance.committed(`${path}/${key}`));
      this.#before.set(path, keys);
    }
  }

  static async start(options: Parameters<typeof startDemoAppliance>[0]): Promise<Stage> {
    const appliance = await startDemoAppliance({ connections: 3, ...options });
    const gateway = await startTestGateway({ appliance, config: MANY_SIGN_INS });
    return new Stage(appliance, gateway, await signIn(gateway));
  }

  async close(): Promise<void> {
    await this.#gateway.close();
    await this.#appliance.close();
  }

  state(): unknown {
    return [...this.#before.keys()].map((path) => [path, this.#appliance.committed(path)]);
  }

  reset(): void {
    for (const [path, value] of this.#before) this.#appliance.edit(path, () => value as never);
  }

  async run(steps: readonly Step[], directive: string): Promise<Told> {
    const template = this.#before.get(`${CONNECTIONS}/${this.#connections[0] ?? ''}`) as { policies: Body };
    const { audit_policy: auditPolicy, channel_policy: channelPolicy, settings } = template.policies;
    const policies = {
      auditPolicy,
      channelPolicy,
      settings,
      authenticationPolicy: template.policies['authentication_policy'],
    };
    const variables: Record<string, unknown> = { policies };
    const fields = steps.map((step, index) => {
      const at = `f${String(index)}`;
      const key = this.#connections[index] ?? '';
      const connection = this.#before.get(`${CONNECTIONS}/${key}`) as Body;
      if (step.body) variables[at] = step.body(connection);
      const user = this.#connections[2] ?? '';
      return step.fields(at, key).replaceAll('$body', `$${at}`).replaceAll('$at', at).replaceAll('$user', user);
    });
    const text = fields.join('\n');
    const declared = [
      ...(text.includes('$policies') ? ['$policies: MssqlConnectionPolicyReferencesInput!'] : []),
      ...[...new Set(text.match(/\$f\d/g))].map((name) => `${name}: JSON`),
    ];
    const head = declared.length === 0 ? '' : `(${declared.join(', ')})`;
    const document = `mutation Run${head} ${directive} { ${text} }`;
    return toldBy(await this.#gateway.query(document, { variables, cookie: this.#cookie }));
  }
}

describe.each(
  DEMO_PROFILES.flatMap((profile) =>
    (['refused-at-write', 'refused-at-commit'] as const).map((when) => [profile, when] as const),
  ),
)('a preview on SPS %s, deletes %s', (profile, deleteInUse) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.start({ profile, deleteInUse });
  });
  afterAll(() => stage.close());

  /** Previews, commits, compares. */
  async function compare(steps: readonly Step[]): Promise<void> {
    const names = steps.map(({ name }) => name).join(' + ');
    const before = stage.state();
    const preview = await stage.run(steps, PREVIEW);
    expect(stage.state(), names).toEqual(before);
    const commit = await stage.run(steps, '');
    stage.reset();
    const { length } = steps.filter(({ isMistake }) => isMistake);
    expect(commit.outcome, names).toBe(length > 0 ? 'ROLLED_BACK' : 'COMMITTED');
    expect(preview.outcome, names).toBe(length > 0 ? 'ROLLED_BACK' : 'DRY_RUN');
    // Of several mistakes the appliance may name another one first.
    if (length !== 1) return;
    expect([preview.code, preview.path], names).toEqual([commit.code, commit.path]);
    if (commit.input !== undefined) expect(preview.input, names).toEqual(commit.input);
  }

  it.each(STEPS)('tells of $name what the commit does', (step) => compare([step]));

  it('fails exactly if the commit does, with several fields', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(STEPS.length - 1), { minLength: 2, maxLength: 2 }), (chosen) =>
        compare(chosen.flatMap((number) => STEPS[number] ?? [])),
      ),
      { numRuns: 25 },
    );
  });

  it('warns of a name that is used twice, and does not fail', async () => {
    const twice: Step = {
      name: 'a name twice',
      isMistake: false,
      fields: (at) => `${at}: timePolicyCreate(input: { name: "twice", ${DAYS} }) { timePolicy { id } }`,
    };
    const warnings = ['f0', 'f1'].map((at) => ({ code: 'NAME_IN_USE', input: ['input', 'name'], path: [at] }));
    expect(await stage.run([twice, twice], PREVIEW)).toMatchObject({ outcome: 'DRY_RUN', warnings });
    expect((await stage.run([twice], PREVIEW)).warnings).toEqual([]);
  });
});
