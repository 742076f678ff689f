import { isIPv4, isIPv6 } from 'node:net';

/** Whoever's address cannot be told: they count as one client, so that odd headers of a proxy do not make many clients of one. */
const UNKNOWN = 'unknown';

/** Groups of 16 bits that tell who an IPv6 address belongs to. */
const NETWORK_GROUPS = 4;

/**
 * The client that an address belongs to: what is counted per client is counted under this name.
 * Threat: whoever has one IPv6 address has the 2^64 of its network, each of which would be a new client; and a socket for both
 * protocols shows the IPv4 address `192.0.2.1` as `::ffff:192.0.2.1`, which is no other client.
 * @param ip the peer's address, or what a trusted proxy says it is (Fastify's `request.ip`), which can be any text.
 * @returns an IPv4 address, an IPv6 network such as `2001:db8:0:1::/64`, or `unknown`; never longer than 24 characters.
 */
export function clientOf(ip: string): string {
  if (isIPv4(ip)) return ip;
  // Some proxies add the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`; a link-local address has its zone behind a `%`.
  const [, bracketed] = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(ip) ?? [];
  const [, beforePort = ''] = /^([\d.]+):\d{1,5}$/.exec(ip) ?? [];
  if (isIPv4(beforePort)) return beforePort;
  const address = bracketed ?? ip;
  if (!isIPv6(address)) return UNKNOWN;
  const groups = groupsOf(address.split('%', 1)[0] ?? '');
  const [high = 0, low = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
  const network = groups.slice(0, NETWORK_GROUPS).map((group) => group.toString(16));
  return `${network.join(':')}::/64`;
}

/** The eight groups of an IPv6 address without a zone. */
function groupsOf(address: string): number[] {
  const [before = '', after] = withoutDots(address).split('::');
  const left = numbersIn(before);
  const right = after === undefined ? [] : numbersIn(after);
  const missing = after === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...new Array<number>(missing).fill(0), ...right];
}

/** `::ffff:192.0.2.1` as `::ffff:c000:201`. */
function withoutDots(address: string): string {
  const place = address.lastIndexOf(':') + 1;
  const end = address.slice(place);
  if (!end.includes('.')) return address;
  const [a = 0, b = 0, c = 0, d = 0] = end.split('.').map(Number);
  return `${address.slice(0, place)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

function numbersIn(groups: string): number[] {
  return groups === '' ? [] : groups.split(':').map((group) => parseInt(group, 16));
}
