import {
  any,
  flag,
  int,
  list,
  nicAddress,
  object,
  open,
  orderedMap,
  reference,
  required,
  selection,
  text,
  texts,
  toggle,
  type Shape,
} from './shape.ts';

const accessRestriction = toggle({ allowed_from: required(texts) });

/** resources.md A12; `admin_web` has the same shape by inference (B10). */
export const webService: Shape = object({
  access_restriction: accessRestriction,
  bruteforce_protection: flag,
  listen: required(list(object({ address: required(reference(nicAddress)), http_port: int, https_port: int }))),
});

/** resources.md A13; the address may be absent while disabled. */
export const clusterInterface: Shape = object({ enabled: required(flag), listen_address: reference(nicAddress) });

/** resources.md B10. */
export const sshService: Shape = object({
  enabled: required(flag),
  allow_password_auth: flag,
  bruteforce_protection: flag,
  access_restriction: accessRestriction,
  listen: required(list(object({ address: required(reference(nicAddress)), port: int }))),
  public_keys: texts,
});

/** resources.md B10: only the decryption keys are documented. */
export const indexerService: Shape = open({ decryption_keys: list(required(reference('x509'))) });

/** resources.md B10 `analytics`. */
export const enabledOnly: Shape = object({ enabled: required(flag) });

/** resources.md A14. */
export const systemBackup: Shape = object({ backup_policy: reference('policies/backup_policies') });

/** resources.md A15. */
export const exportedConfigurationEncryption: Shape = object({
  encryption: required(
    toggle({ gpg_public_key: required(object({ fingerprint: text, public_key: required(text), uids: texts })) }),
  ),
});

/** resources.md B11. */
export const certificates: Shape = object({
  ca: selection({ identity: { x509_identity: required(reference('x509')) } }),
  server: required(reference('x509')),
  tsa: required(reference('x509')),
});

/** resources.md B11. */
export const diskFillupPrevention: Shape = object({
  enabled: required(flag),
  archiving_enabled: flag,
  used_space_ratio_limit: int,
});

/** resources.md B11; SMTP authentication and encryption are documented in their disabled form only. */
export const email: Shape = object({
  admin_address: text,
  alerting_address: text,
  reporting_address: text,
  sender_address: text,
  smtp_auth: any,
  smtp_encryption: any,
  smtp_server: any,
});

/** protocol.md 2.4: idle minutes of web and REST sessions. */
export const webinterface: Shape = open({ timeout: int });

/** protocol.md 5.1. */
export const accounting: Shape = open({ require_commitlog: flag });

/** resources.md B9.1. */
export const dns: Shape = object({ primary: required(text), secondary: text });

/** resources.md B9.2. */
export const nic: Shape = object({
  name: required(text),
  speed: text,
  interfaces: required(orderedMap(object({ name: text, vlantag: int, addresses: required(orderedMap(text)) }))),
});

/** resources.md B13. */
export const starling: Shape = open({ join_info: any, remote_access: any });

/** A body that is not documented at all: any members are kept. */
export const undocumented: Shape = open();

/** resources.md B13: the body is a plain string. */
export const timezone: Shape = required(text);
