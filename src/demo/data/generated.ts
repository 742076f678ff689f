import type { JsonObject } from '../json.ts';
import { plain } from './connections.ts';
import { cycled, legacyKey, type Entries } from './seed.ts';

/** The eight types that a generated connection policy refers to, by the member that refers to them. */
const referenced: Readonly<Record<string, string>> = {
  analytics_policy: 'policies/analytics',
  archive_cleanup_policy: 'policies/archive_cleanup_policies',
  audit_policy: 'policies/audit_policies',
  authentication_policy: 'mssql/authentication_policies',
  backup_policy: 'policies/backup_policies',
  channel_policy: 'mssql/channel_policies',
  credential_store: 'policies/credentialstores',
  settings: 'mssql/settings_policies',
};

/**
 * Further policies of those eight types: copies of the company's ones under new names, `count` per type. Only
 * entries that refer to no secret are copied, because a secret may be referred to once only (protocol.md 9.1).
 */
export function generatedPolicies(company: Readonly<Record<string, Entries>>, count: number): Record<string, Entries> {
  return Object.fromEntries(
    Object.values(referenced).map((path) => {
      const models = (company[path] ?? []).filter(
        ([, body]) => !/"(shared_secret|auth_key)":/u.test(JSON.stringify(body)),
      );
      return [path, Array.from({ length: count }, (_, index) => copy(path, cycled(models, index)[1], index))];
    }),
  );
}

function copy(path: string, model: JsonObject, index: number): Entries[number] {
  return [legacyKey(path, 'generated', String(index)), { ...model, name: `generated_${String(index + 1)}` }];
}

/** `count` MSSQL connection policies, each referring to one generated policy of each of the eight types. */
export function generatedConnections(count: number, policies: Readonly<Record<string, Entries>>): Entries {
  return Array.from({ length: count }, (_, index) => {
    // Different strides, so that two connection policies seldom share all eight.
    const references = Object.entries(referenced).map(([member, path], stride): [string, string] => [
      member,
      cycled(policies[path] ?? [], index + stride * (Math.floor(index / 20) + 1))[0],
    ]);
    const body = {
      ...plain,
      name: `connection_${String(index + 1).padStart(5, '0')}`,
      network: {
        clients: ['0.0.0.0/0'],
        ports: [1433],
        targets: [`10.${String((index >> 8) % 256)}.${String(index % 256)}.0/24`],
      },
      policies: {
        aa_plugin: null,
        ldap_server: null,
        usermapping_policy: null,
        ...Object.fromEntries(references),
      },
      transport_security: { selection: 'disabled' },
    };
    return [legacyKey('mssql/connections', 'generated', String(index)), body];
  });
}
