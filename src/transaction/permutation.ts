import { GatewayError } from '../errors/gateway-error.ts';
import type { Resource } from '../graph/resource.ts';

/** Checks that a new order names every object of its collection once (protocol.md 8). @throws GatewayError INVALID */
export function checkPermutation(resource: Resource, before: readonly string[], after: readonly string[]): void {
  const given = new Set(after);
  const known = new Set(before);
  const missing = before.filter((key) => !given.has(key));
  const unknown = after.filter((key) => !known.has(key));
  if (missing.length === 0 && unknown.length === 0 && given.size === after.length) return;
  const name = (key: string | undefined): string => JSON.stringify(`${resource.type}:${key ?? ''}`);
  const why =
    missing.length > 0
      ? `${missing.length} of the collection are missing, ${name(missing[0])} for example`
      : unknown.length > 0
        ? `${name(unknown[0])} is not in the collection`
        : 'one of them is there twice';
  throw new GatewayError('INVALID', `\`ids\` must name every object of the collection once: ${why}.`, {
    input: ['ids'],
  });
}
