/**
 * Headers of every answer, whatever it is an answer to.
 * Threats: a cache on the way could give one user's answer to another (what may be kept says so itself); a browser could take an answer
 * for a script or a page because it looks like one; a page of another site could load it into its own process and read it there.
 */
export function commonHeaders(requestId: string): Readonly<Record<string, string>> {
  return {
    'x-request-id': requestId,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  };
}
