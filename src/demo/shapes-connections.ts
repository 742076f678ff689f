import type { Traits } from './profiles.ts';
import {
  either,
  flag,
  int,
  list,
  name,
  object,
  open,
  reference,
  referenceToEither,
  required,
  secret,
  selection,
  text,
  texts,
  toggle,
  values,
  type Members,
  type Shape,
} from './shape.ts';

const domainAndPort = object({ domain: required(either('address', 'domain')), port: int });

const accessControl = list(
  object({
    authorizer: required(text),
    permission: required(values('audit', 'authorize', 'audit_and_authorize')),
    require_different_ip: flag,
    require_different_username: flag,
    subject: required(selection({ everybody: {}, only: { group: required(text) } })),
  }),
);

const serverCertificateCheck = toggle({ trusted_ca: required(reference('policies/trusted_ca_lists')) });

const certificates: Record<string, Members> = {
  fix: { x509_identity: required(reference('x509')) },
  generate: { signing_ca: required(reference('policies/signing_cas')) },
};

/** resources.md A2.2. */
function serverAddress(traits: Traits): Shape {
  return selection(
    {
      original: {},
      nat: { network: required(text) },
      fix: { address: required(text), port: required(int) },
      inband: {
        domains: required(list(domainAndPort)),
        exception_domains: list(domainAndPort),
        dns_server: text,
        dns_suffixes: texts,
      },
    },
    traits.newerConnections ? { custom_dns: toggle({ server: required(text) }) } : {},
  );
}

/** The members that both protocols have (resources.md A2, rows without M or R). */
function commonMembers(protocol: string, traits: Traits, policies: Members): Members {
  return {
    access_control: accessControl,
    active: flag,
    channel_database_cleanup: toggle({ days: required(int) }),
    indexing: object({ enabled: flag, policy: reference('policies/indexing'), priority: int }),
    log_audit_trail_downloads: flag,
    name,
    network: object({ clients: required(texts), ports: required(list(int)), targets: required(texts) }),
    ...(traits.newerConnections ? { override_log_level: toggle({ log_level: required(int) }) } : {}),
    policies: required(
      object({
        aa_plugin: referenceToEither('plugins/aa', 'policies/aa_plugin_instances'),
        analytics_policy: reference('policies/analytics'),
        archive_cleanup_policy: reference('policies/archive_cleanup_policies'),
        audit_policy: required(reference('policies/audit_policies')),
        backup_policy: reference('policies/backup_policies'),
        channel_policy: required(reference(`${protocol}/channel_policies`)),
        credential_store: reference('policies/credentialstores'),
        ldap_server: reference('policies/ldap_servers'),
        settings: required(reference(`${protocol}/settings_policies`)),
        usermapping_policy: reference('policies/usermapping_policies'),
        ...policies,
      }),
    ),
    rate_limit: toggle({ value: required(int) }),
    server_address: required(serverAddress(traits)),
    source_address: required(selection({ box_address: {}, original: {}, fix: { address: required(text) } })),
    web_gateway_authentication: toggle({ groups: texts, require_same_ip: flag }),
  };
}

/** resources.md A2, columns M. */
export function mssqlConnection(traits: Traits): Shape {
  return object({
    ...commonMembers('mssql', traits, {
      authentication_policy: required(reference('mssql/authentication_policies')),
    }),
    transport_security: required(
      selection({
        disabled: {},
        tls: {
          certificate: required(selection(certificates)),
          server_certificate_check: required(serverCertificateCheck),
        },
      }),
    ),
  });
}

/** resources.md A2, columns R, and A2.1. */
export function rdpConnection(traits: Traits): Shape {
  const signing = object({ signing_ca: required(reference('policies/signing_cas')), common_name: text });
  const localUsers = object({
    domain: required(text),
    local_user_database: required(reference('policies/user_databases')),
  });
  return object({
    ...commonMembers('rdp', traits, {}),
    remote_desktop_gateway: toggle({
      host_certification_method: required(
        selection({ single: { value: required(reference('x509')) }, signing: { value: required(signing) } }),
      ),
      local_authentication: required(
        selection({ active_directory: { value: text }, local_user_database: { value: required(localUsers) } }),
      ),
    }),
    server_certificate_check: serverCertificateCheck,
    transport_security: required(
      selection({
        legacy: {},
        tls: {
          certificate: required(selection({ self_signed: {}, ...certificates })),
          legacy_fallback: required(flag),
        },
      }),
    ),
  });
}

/**
 * Channel policies (resources.md B1). The names of the channel, the addresses and the time policy inside a rule are
 * not documented: `time_policy` is taken from protocol.md 3.5, other members are kept as sent.
 */
export const channelPolicy: Shape = object({
  name,
  rules: list(
    open({
      actions: open({ audit: flag, four_eyes: flag, content_policy: reference('policies/content_policies') }),
      allowed_for: open({ gateway_groups: texts, remote_groups: texts }),
      time_policy: reference('policies/time_policies'),
    }),
  ),
});

/** resources.md A4. */
export const authenticationPolicy: Shape = object({
  name,
  backend: required(
    selection({
      none: {},
      ldap: { timeout: int, keepalive: flag },
      local: { user_database: required(reference('policies/user_databases')), timeout: int, keepalive: flag },
      radius: {
        servers: required(
          list(object({ address: required(either('ip', 'fqdn')), port: int, shared_secret: required(secret()) })),
        ),
        authentication_protocol: required(values('pap', 'chap')),
        timeout: int,
        keepalive: flag,
      },
    }),
  ),
});

const tlsSecurity = object({
  cipher_strength: selection({ recommended: {}, custom: { custom_cipher: required(text) } }),
  minimum_tls_version: values('TLSv1_2', 'TLSv1_1', 'TLSv1_0'),
});

/** resources.md A5. */
export const mssqlSettingsPolicy: Shape = object({
  name,
  client_tls_security_settings: tlsSecurity,
  server_tls_security_settings: tlsSecurity,
  timeout: int,
  session_timeout: int,
});

/** resources.md B3: the body is not documented; likely members are typed, others are kept. */
export const rdpSettingsPolicy: Shape = open({ name, timeout: int, preconnect_channel_check: flag });

/** Global options of a protocol (resources.md B2), in the older or the newer form. */
export function protocolOptions(traits: Traits): Shape {
  const service = object({ enabled: flag, log_level: int });
  if (traits.newerBodies) return object({ channel_database_cleanup: toggle({ days: required(int) }), service });
  return object({
    audit: object({
      cleanup: toggle({ channel_database_cleanup_days: required(int) }),
      timestamping: selection({ local: {}, remote: { server_url: text } }, { signing_interval: int }),
    }),
    service,
  });
}

/** resources.md A7.1. */
export const domainMembership: Shape = toggle({ domain: required(text), realm: required(text) });
