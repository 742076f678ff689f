/**
 * Tells whether a host name, as a URL writes it, is this machine's own loopback: there plain HTTP has no way on which it could be read.
 * Both rules that depend on it (the appliance's address, `Secure` on the cookie) must mean the same hosts.
 */
export function isLoopbackHost(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
