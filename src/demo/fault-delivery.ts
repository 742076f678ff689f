import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { failure, json, type Answer } from './answers.ts';
import { deliver, fieldsOf } from './delivery.ts';
import type { Fault } from './faults.ts';
import type { Json } from './json.ts';

/**
 * Serves one request under a fault. `act` lets the appliance act and gives its answer.
 * `path` is named in error envelopes.
 */
export function serveFault(fault: Fault, path: string, response: ServerResponse, act: () => Answer): void {
  if ('never' in fault) return;
  if ('lateMs' in fault) {
    setTimeout(act, fault.lateMs).unref();
    if (fault.before === 'reset') response.socket?.destroy();
    else deliver(response, page(fault.before));
    return;
  }
  if ('reset' in fault) {
    if (fault.reset === 'after') act();
    response.socket?.destroy();
    return;
  }
  // Before 'status': these two may have a status of their own.
  const replaced = 'html' in fault || 'empty' in fault;
  if (!replaced && 'status' in fault) return deliver(response, instead(fault, path));
  const answer = act();
  if ('html' in fault) return deliver(response, page(fault.status ?? 200));
  if ('empty' in fault) return deliver(response, { ...withoutBody(answer), status: fault.status ?? 200 });
  if ('truncate' in fault) truncate(response, answer, fault.truncate);
  else if ('raw' in fault) deliver(response, { status: 200, body: fault.raw });
  else if ('huge' in fault) stream(response, fault.huge);
  else if ('drip' in fault) drip(response, answer, fault.drip);
  else if ('coding' in fault) deliver(response, packed(answer, fault.coding));
  else if ('mark' in fault) deliver(response, { ...answer, body: Buffer.concat([MARK, bytesOf(answer)]) });
  else if ('mutate' in fault) deliver(response, mutated(answer, fault.mutate));
  else {
    if ('twice' in fault) act();
    deliver(response, answer);
  }
}

function instead(fault: Extract<Fault, { status: number }>, path: string): Answer {
  const { status, type = 'Injected', details = { path }, body, headers = {} } = fault;
  const made =
    body === undefined ? failure(status, type, 'Injected fault', path, details as Json) : json(status, body as Json);
  return { ...made, headers };
}

/** A proxy's page carries nothing of the appliance's answer, not even its cookies. */
function page(status: number): Answer {
  const body = `<!DOCTYPE html><html><head><title>${String(status)}</title></head><body>Gateway</body></html>`;
  return { status, body, headers: { 'Content-Type': 'text/html' } };
}

function withoutBody({ status, headers = {} }: Answer): Answer {
  return { status, headers };
}

function mutated(answer: Answer, mutate: (body: Record<string, unknown>) => unknown): Answer {
  if (answer.body === undefined) return answer;
  const before = JSON.parse(String(answer.body)) as Record<string, unknown>;
  const returned = mutate(before);
  return { ...answer, body: JSON.stringify(returned === undefined ? before : returned) };
}

const MARK = Buffer.from('\uFEFF');
const PACKERS = { gzip: gzipSync, 'x-gzip': gzipSync, deflate: deflateSync, br: brotliCompressSync };

function packed(answer: Answer, coding: keyof typeof PACKERS): Answer {
  const headers = { ...answer.headers, 'Content-Encoding': coding };
  return { ...answer, headers, body: PACKERS[coding](bytesOf(answer)) };
}

function bytesOf(answer: Answer): Buffer {
  return Buffer.from(answer.body ?? '');
}

function truncate(response: ServerResponse, answer: Answer, bytes: number): void {
  const whole = bytesOf(answer);
  response.writeHead(answer.status, fieldsOf(answer));
  response.flushHeaders();
  response.write(whole.subarray(0, bytes), () => {
    response.socket?.end();
  });
}

function drip(response: ServerResponse, answer: Answer, { bytes, everyMs }: { bytes: number; everyMs: number }): void {
  const whole = bytesOf(answer);
  response.writeHead(answer.status, fieldsOf(answer));
  response.flushHeaders();
  let offset = 0;
  const timer = setInterval(() => {
    response.write(whole.subarray(offset, offset + bytes));
    offset += bytes;
    if (offset < whole.length) return;
    clearInterval(timer);
    response.end();
  }, everyMs);
  response.once('close', () => {
    clearInterval(timer);
  });
}

/** Filler with back-pressure: a client that stops reading must not make this process buffer the rest. */
function stream(response: ServerResponse, bytes: number): void {
  const filler = Buffer.alloc(64 * 1024, 'x');
  const start = '{"items":[{"key":"filler","body":"';
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.write(start);
  let left = bytes - start.length;
  const fill = (): void => {
    while (left > 0 && !response.destroyed) {
      const piece = filler.subarray(0, Math.min(left, filler.length));
      left -= piece.length;
      if (!response.write(piece)) {
        response.once('drain', fill);
        return;
      }
    }
    response.end();
  };
  fill();
}
