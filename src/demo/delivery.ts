import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Answer } from './answers.ts';

/** Puts an answer on the wire; a client that has gone meanwhile is no error. */
export function deliver(response: ServerResponse, answer: Answer): void {
  if (response.destroyed) return;
  const { status, body, headers } = answer;
  const fields: OutgoingHttpHeaders = { 'Content-Type': 'application/json' };
  for (const [name, value] of Object.entries(headers ?? {})) fields[name] = value as string | string[];
  fields['Content-Length'] = body === undefined ? 0 : Buffer.byteLength(body);
  response.writeHead(status, fields);
  response.end(body);
}
