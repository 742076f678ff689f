import type { JsonObject } from '../json.ts';
import type { Entries } from './seed.ts';

/** A self-signed certificate, for audit trail encryption; valid until 2046. */
export const auditCertificate =
  [
    '-----BEGIN CERTIFICATE-----',
    'MIIBsjCCAVigAwIBAgIBATAKBggqhkjOPQQDAjA4MRUwEwYDVQQKDAxFeGFtcGxl',
    'IENvcnAxHzAdBgNVBAMMFkF1ZGl0IHRyYWlsIGVuY3J5cHRpb24wHhcNMjYxMTIy',
    'MDY0ODMxWhcNNDYxMTE3MDY0ODMxWjA4MRUwEwYDVQQKDAxFeGFtcGxlIENvcnAx',
    'HzAdBgNVBAMMFkF1ZGl0IHRyYWlsIGVuY3J5cHRpb24wWTATBgcqhkjOPQIBBggq',
    'hkjOPQMBBwNCAARGOjn5JeYiHo6IClipruXy74UG7WK7TEpSb0pWzauMqAjJfqEd',
    's342Zem5CGi/+i3PGsJBIdeW+69Zy2XfWtWmo1MwUTAdBgNVHQ4EFgQU74D6xyxk',
    'ej46OuQSd/CbGXJWHl8wHwYDVR0jBBgwFoAU74D6xyxkej46OuQSd/CbGXJWHl8w',
    'DwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAqwl758Mid9PA6An2',
    '4hwAi0ni1goNQbbGqiclK8m09fgCIBIiXRaBiWQiRCqe98FX37/RQjypELvG0UXj',
    'PMHEB832',
    '-----END CERTIFICATE-----',
  ].join('\n') + '\n';

/** Certificate of the company's own authority, inline where the documents want PEM (resources.md 0.4). */
export const companyAuthority =
  [
    '-----BEGIN CERTIFICATE-----',
    'MIIBrTCCAVSgAwIBAgIBATAKBggqhkjOPQQDAjA2MRUwEwYDVQQKDAxFeGFtcGxl',
    'IENvcnAxHTAbBgNVBAMMFEV4YW1wbGUgQ29ycCBSb290IENBMB4XDTI2MTEyMjA2',
    'NDgzMVoXDTQ2MTExNzA2NDgzMVowNjEVMBMGA1UECgwMRXhhbXBsZSBDb3JwMR0w',
    'GwYDVQQDDBRFeGFtcGxlIENvcnAgUm9vdCBDQTBZMBMGByqGSM49AgEGCCqGSM49',
    'AwEHA0IABEY6Ofkl5iIejogKWKmu5fLvhQbtYrtMSlJvSlbNq4yoCMl+oR2zfjZl',
    '6bkIaL/6Lc8awkEh15b7r1nLZd9a1aajUzBRMB0GA1UdDgQWBBTvgPrHLGR6Pjo6',
    '5BJ38JsZclYeXzAfBgNVHSMEGDAWgBTvgPrHLGR6Pjo65BJ38JsZclYeXzAPBgNV',
    'HRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0cAMEQCIFE7RrctFO62TOwCCr1WYVig',
    '0ISyHFmpkjPTYK9mGKE3AiA6OZVdsyBH/2zbj5PLxljVi6YE8s5AmgClXVri5XcH',
    'mQ==',
    '-----END CERTIFICATE-----',
  ].join('\n') + '\n';

function identity(subject: string, issuer: string): JsonObject {
  return { subject, issuer, certificate: companyAuthority, has_private_key: true };
}

const authority = 'O=Example Corp, CN=Example Corp Root CA';

/** X.509 identities by what they are for; the keys are documented ones (resources.md, samples). */
export const identityKeys = {
  internalCa: 'fbd684e1-e1ac-4f34-ad25-86c560c51e24',
  webServer: 'fd1c73e8-bcb8-4d13-991f-722f492dc074',
  timestamping: '20e72ede-78ef-460a-b843-68a35d994142',
  indexerDecryption: 'e38d47bd-5374-4d7c-b683-e26ea77142e2',
  auditSigning: 'ec0b6604-37f6-4df6-bd2f-d7879a75b324',
  financeSigning: '9508db81-4a3f-45a7-a2b1-a86f71c56416',
  gateway: '893b7eb7-8c6f-403a-ba3a-1d09dc4b4c7a',
  ldapClient: 'd0286f64-41aa-45e1-ab19-830ac2f99f57',
};

/** /api/configuration/x509: the body is not documented (resources.md B6). */
export const identities: Entries = [
  [identityKeys.internalCa, identity('O=Example Corp, CN=SPS internal CA', 'O=Example Corp, CN=SPS internal CA')],
  [identityKeys.webServer, identity('CN=sps-demo.example.com', 'O=Example Corp, CN=SPS internal CA')],
  [identityKeys.timestamping, identity('CN=SPS TSA', 'O=Example Corp, CN=SPS internal CA')],
  [identityKeys.indexerDecryption, identity('CN=Indexer decryption', authority)],
  [identityKeys.auditSigning, identity('CN=Audit trail signing', authority)],
  [identityKeys.financeSigning, identity('CN=Finance audit signing', authority)],
  [identityKeys.gateway, identity('CN=gateway.example.com', authority)],
  [identityKeys.ldapClient, identity('CN=sps-demo LDAP client', authority)],
];

/** Secrets that other objects refer to; each is referred to once only (protocol.md 9.1). */
export const passwordKeys = {
  ldapBind: '5d1c9a52-7f0e-4a86-9b35-2c1f0f6a3b10',
  ldapBranch: '0b7f3c7e-55d1-4c2f-8a11-6f6d2f1d8c21',
  radiusPrimary: '7a4be0b4-9a0c-4d8e-8f5d-3e0c5b7a9d32',
  radiusSecondary: 'c2f85a0d-3b1e-4b59-a6f7-91d0e4c8ba43',
};

export const passwords: Entries = Object.values(passwordKeys).map((key, index) => [
  key,
  { plain: `demo-secret-${String(index + 1)}` },
]);

export const privateKeyKeys = {
  backup: '2f6a1d0c-8b3e-4e57-b1c9-4d7e8f9a0b54',
  archive: '9e8d7c6b-5a4f-4c3b-9d2e-1f0a2b3c4d65',
};

export const privateKeys: Entries = Object.values(privateKeyKeys).map((key) => [
  key,
  { type: 'rsa', bits: 4096, private_key: 'demo key material' },
]);
