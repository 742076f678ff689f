import type { Traits } from './profiles.ts';
import {
  any,
  choice,
  either,
  flag,
  hidden,
  int,
  list,
  name,
  object,
  open,
  reference,
  required,
  secret,
  selection,
  text,
  texts,
  toggle,
  values,
  type Shape,
} from './shape.ts';

const auditCertificates = list(object({ certificate: required(text), four_eyes_certificate: text }));

/** resources.md A8, in the older or the newer form. */
export function auditPolicy(traits: Traits): Shape {
  const timestamping = toggle({
    server: required(
      selection({ local: {}, remote: { server_url: required(text), oid: toggle({ policy_oid: required(text) }) } }),
    ),
  });
  return object({
    name,
    encryption: required(
      toggle({
        certificates: required(auditCertificates),
        different_certificates_for_upstream: required(toggle({ certificates: required(auditCertificates) })),
      }),
    ),
    signing: required(toggle({ x509_identity: required(reference('x509')) })),
    ...(traits.newerBodies
      ? { timestamping: required(timestamping), signing_and_timestamping_interval: int }
      : { timestamping_enabled: flag }),
  });
}

const notificationEvent = choice(
  'type',
  { all: {}, 'errors-only': {}, none: {} },
  { send_filelist: flag, file_count_limit: int },
);

const backupTarget = choice(
  'type',
  {
    nfs: { path: required(text) },
    rsync: {
      username: required(text),
      path: required(text),
      auth_key: required(reference('private_keys')),
      host_key: any,
      port: int,
    },
    smb: { domain: text, protocol_version: text, share: required(text), authentication: any },
  },
  { server: required(either('ip', 'fqdn')) },
);

const transferMembers = {
  name,
  include_node_id_in_path: flag,
  notification_event: notificationEvent,
  start_times: required(texts),
};

/** resources.md A9. */
export const backupPolicy: Shape = object({ ...transferMembers, target: required(backupTarget) });

/** resources.md B4.1; the target may be null for cleanup without archiving (inferred there). */
export const archiveCleanupPolicy: Shape = object({
  ...transferMembers,
  target: backupTarget,
  template: text,
  retention_days: int,
});

/** resources.md A10; events other than window_title are not documented, so any selection is taken. */
export const contentPolicy: Shape = object({
  name,
  rules: required(
    list(
      object({
        actions: object({ log: flag, terminate: flag, notify: flag, store_in_connection_database: flag }),
        event: open({ selection: required(text), match: required(texts), ignore: required(texts) }),
        gateway_groups: required(texts),
        remote_groups: required(texts),
      }),
    ),
  ),
});

/** resources.md A11. */
export function ldapServer(): Shape {
  const overTls = {
    client_authentication: required(toggle({ x509_identity: required(reference('x509')) })),
    server_certificate_check: required(toggle({ server_certificate_ca: required(text) })),
  };
  return object({
    name,
    user_base_dn: text,
    group_base_dn: text,
    bind_dn: text,
    bind_password: secret(),
    memberof_attribute: text,
    publickey_attribute: text,
    generated_publickey_attribute: text,
    encryption: required(selection({ disabled: {}, ssl: overTls, starttls: overTls })),
    servers: required(list(object({ host: required(either('ip', 'fqdn')), port: int }))),
    schema: required(
      selection(
        {
          ad: { membership_check: toggle({ nested_groups: required(flag) }) },
          posix: {
            username_attribute: required(text),
            membership_check: toggle({ member_uid_attribute: text }),
          },
        },
        {
          memberof_check: toggle({ memberof_user_attribute: required(text), memberof_group_objectclass: text }),
          user_dn_in_groups: required(list(object({ object_class: required(text), attribute: required(text) }))),
        },
      ),
    ),
  });
}

const dayIntervals = list(texts);

/** resources.md B4.4. */
export const timePolicy: Shape = object({
  name,
  Mon: required(dayIntervals),
  Tue: required(dayIntervals),
  Wed: required(dayIntervals),
  Thu: required(dayIntervals),
  Fri: required(dayIntervals),
  Sat: required(dayIntervals),
  Sun: required(dayIntervals),
});

/** resources.md B4.3: `ca` is documented, the name inferred, others are kept. */
export const signingCa: Shape = open({ name, ca: reference('x509') });

/** Bodies of which only the name is certain (resources.md B4, section 9): everything else is kept as sent. */
export const namedOnly: Shape = open({ name });

/** An AA plugin instance refers to the plugin (resources.md B4); the member's name is not documented. */
export const aaPluginInstance: Shape = open({ name, plugin: reference('plugins/aa') });

/** resources.md B5. */
export const plugin: Shape = open({ name: required(text), description: text, version: text, api: text, path: text });

/** resources.md B6: not documented; a private key that was sent is never shown. */
export const x509Identity: Shape = open({ private_key: hidden });

/** A password: `plain`, or a hash under a member whose name is not documented (resources.md B7). */
export const password: Shape = open({ plain: hidden });

/** A private key; the body of a POST is not documented (resources.md B7). */
export const privateKey: Shape = open({ private_key: hidden });

/** resources.md B8. */
export const usergroup: Shape = open({ name, members: required(any) });

/** Local users (resources.md B8): not documented; the password is a secret like any other. */
export const localUser: Shape = open({ name, password: secret(), groups: any });

/** Access control lists of groups (resources.md B8), read-only. */
export const acls: Shape = list(open({ group: text, objects: texts, permission: values('read', 'write') }));
