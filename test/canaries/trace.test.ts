import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

import { basic, startTestGateway } from '../support/gateway.ts';
import { CANARY_PASSWORDS } from './canaries.ts';

/** Sends bytes as they are. @returns what comes back until the connection ends. */
async function sendRaw(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.end(bytes);
  return text(socket);
}

// The HTTP parser's errors hold the bytes that they are about: the log must neither fail on them nor keep them.
test.each([
  ['bytes that are no HTTP', `no HTTP, but ${basic('admin')} ${CANARY_PASSWORDS['admin'] ?? ''}\r\n\r\n`],
  [
    'a header that is none, after the credentials',
    `POST /graphql HTTP/1.1\r\nauthorization: ${basic('admin')}\r\nno header\r\n\r\n`,
  ],
])('with LOG_LEVEL=trace %s are refused, and the gateway goes on', async (_what, bytes) => {
  const gateway = await startTestGateway({ config: { LOG_LEVEL: 'trace' } });
  try {
    expect(await sendRaw(gateway.url, bytes)).toMatch(/^HTTP\/1\.1 400 /);
    // A Buffer is logged as the numbers of its bytes, which no search for a text would find.
    const asNumbers = [...Buffer.from(basic('admin').slice('Basic '.length))].join(',');
    expect(JSON.stringify(gateway.log)).not.toContain(asNumbers);
    expect((await gateway.send('/health/live')).status).toBe(200);
  } finally {
    await gateway.close();
  }
});
