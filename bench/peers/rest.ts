import { createServer, type IncomingMessage } from 'node:http';

import { readPeerOptions, sessionsOf } from './process.ts';
import { createAuditPolicy } from './rest-changing.ts';
import { RestClient } from './rest-client.ts';
import { readConnectionPolicies } from './rest-reading.ts';

// The yardstick: the two questions of the benchmark answered by hand, without GraphQL. This file runs on import.

const { port, upstream, connections } = readPeerOptions();
const client = new RestClient(upstream, connections);
const sessionOf = sessionsOf(upstream);

async function answer(request: IncomingMessage): Promise<unknown> {
  const cookie = await sessionOf(request.headers.authorization);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'GET' && pathname === '/connection-policies') {
    return readConnectionPolicies(client, cookie, Number(searchParams.get('first')));
  }
  if (request.method === 'POST' && pathname === '/audit-policies') {
    const { name } = JSON.parse(await textOf(request)) as { readonly name: string };
    return createAuditPolicy(client, cookie, name);
  }
  throw new RangeError(`${request.method} ${pathname} is not offered`);
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const piece of request) text += piece as string;
  return text;
}

createServer((request, response) => {
  const send = (status: number, json: unknown): void => {
    const body = Buffer.from(JSON.stringify(json));
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
    response.end(body);
  };
  answer(request).then(
    (json) => send(200, json),
    (error: Error) => send(502, { errors: [{ message: error.message }] }),
  );
}).listen(port, '127.0.0.1');
