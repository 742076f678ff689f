/** Why an appliance cannot be used, in a sentence, and what to do about it. */
interface Cure {
  readonly codes: readonly (string | RegExp)[];
  readonly reason: string;
  readonly cure: string;
}

/** In the order in which they are looked through; docs/operations.md shows the same table. */
export const CURES: readonly Cure[] = [
  {
    codes: ['ENOTFOUND', 'EAI_AGAIN'],
    reason: 'The host name is not known.',
    cure: 'Check the host in SPS_URL, and the name server of this machine.',
  },
  {
    codes: ['ECONNREFUSED'],
    reason: 'Nothing listens at this port.',
    cure: 'Check the host and the port in SPS_URL, and whether the REST API of the appliance is switched on.',
  },
  {
    codes: ['TIMEOUT', 'ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT'],
    reason: 'There was no answer in time.',
    cure: 'Check the host and the port in SPS_URL, and whether a firewall drops what is sent there.',
  },
  {
    codes: ['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN'],
    reason: 'There is no route to this address.',
    cure: 'Check the host in SPS_URL, and the network of this machine.',
  },
  {
    codes: ['ERR_TLS_CERT_ALTNAME_INVALID'],
    reason: 'The certificate is for another name.',
    cure: 'Use in SPS_URL a name that is in the certificate of the appliance, or give the appliance a certificate with this name.',
  },
  {
    codes: ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'],
    reason: 'The certificate is not valid at this time.',
    cure: 'Check the clock of this machine, and renew the certificate of the appliance.',
  },
  {
    codes: [/CERT|SELF_SIGNED|UNABLE_TO_|INVALID_(CA|PURPOSE)/],
    reason: 'The certificate is not trusted.',
    cure: 'Set SPS_CA_FILE to a PEM file with the certificate of the authority that has issued it.',
  },
  {
    codes: [/^ERR_SSL_/, 'EPROTO'],
    reason: 'What answers there does not speak TLS as HTTPS does.',
    cure: 'Check the port in SPS_URL: the REST API of an appliance is at its HTTPS port, 443 unless it was changed.',
  },
  {
    codes: [/^HPE_(?!INVALID_EOF)/],
    reason: 'What answers there does not speak HTTP.',
    cure: 'Check the scheme and the port in SPS_URL.',
  },
  {
    codes: [/NOT_SPS$/, /REDIRECT$/, /NOT_JSON$/, /EMPTY$/],
    reason: 'What answers there is not an SPS appliance, but a proxy or another server.',
    cure: 'Check the host and the port in SPS_URL: https://<host>/api/info of an appliance answers in JSON.',
  },
  {
    codes: [/^50[234]\b/],
    reason: 'A proxy on the way cannot reach the appliance, or the appliance is overloaded.',
    cure: 'Check the proxy between this machine and the appliance, and the state of the appliance.',
  },
  {
    codes: ['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'UND_ERR_SOCKET', 'HPE_INVALID_EOF_STATE'],
    reason: 'The connection was closed before there was an answer.',
    cure: 'Check the scheme and the port in SPS_URL, and whether something on the way ends connections.',
  },
];

const OTHERWISE = {
  reason: 'The appliance did not answer as an SPS appliance does.',
  cure: 'Check SPS_URL, and the state of the appliance.',
} as const;

/** @param cause as `causeForLog` says it, `404 NOT_SPS` for example. */
export function cureOf(cause: string): Pick<Cure, 'reason' | 'cure'> {
  const fits = (code: string | RegExp): boolean => (typeof code === 'string' ? code === cause : code.test(cause));
  return CURES.find(({ codes }) => codes.some(fits)) ?? OTHERWISE;
}
