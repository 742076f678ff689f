import { invalidBody, type Answer } from './answers.ts';
import type { Exchange } from './exchange.ts';
import type { Json } from './json.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Parses the JSON body of a request. A missing body, another Content-Type than application/json, bad encoding and
 * malformed JSON give 400 InvalidRequestBody (protocol.md 1 and 6.2; the status for the Content-Type is not documented).
 */
export function parseBody({ body, headers, path }: Exchange): { value: Json } | { refusal: Answer } {
  if (body.length === 0) return { refusal: invalidBody(path, 'The request has no body') };
  const mediaType = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') return { refusal: invalidBody(path, 'Content-Type must be application/json') };
  try {
    return { value: JSON.parse(utf8.decode(body)) as Json };
  } catch {
    return { refusal: invalidBody(path, 'The body is not well-formed JSON') };
  }
}
