import { extensionsOf } from '../errors/format.ts';
import type { GatewayError } from '../errors/gateway-error.ts';

/** The body of an answer that is nothing but an error. */
export function errorBody({ code, message, details }: GatewayError, requestId: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { ...extensionsOf(code, details), requestId } }] });
}
