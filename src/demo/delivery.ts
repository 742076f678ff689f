import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Answer } from './answers.ts';

/** Header fields of an answer; the length is that of its body unless another one is announced. */
export function fieldsOf({ body, headers = {} }: Answer): OutgoingHttpHeaders {
  const fields: OutgoingHttpHeaders = { 'Content-Type': 'application/json' };
  for (const [name, value] of Object.entries(headers)) fields[name] = typeof value === 'string' ? value : [...value];
  fields['Content-Length'] = body === undefined ? 0 : Buffer.byteLength(body);
  return fields;
}

/** Puts an answer on the wire; a client that has gone meanwhile is no error. */
export function deliver(response: ServerResponse, answer: Answer): void {
  if (response.destroyed) return;
  response.writeHead(answer.status, fieldsOf(answer));
  response.end(answer.body);
}
