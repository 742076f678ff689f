import { createServer, type AddressInfo, type Server } from 'node:net';

import { afterEach, describe, expect, test } from 'vitest';

import { endPrograms, run } from './program.ts';

const servers: Server[] = [];

afterEach(async () => {
  await endPrograms();
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

/** A port that somebody listens on. */
async function takenPort(): Promise<string> {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return String((server.address() as AddressInfo).port);
}

describe('the start', () => {
  test('with nothing configured prints the address and the demo users, and then answers', async () => {
    const program = run('main.ts', { PORT: '0' });
    const page = await program.said(/GraphiQL +(http:\/\/127\.0\.0\.1:\d+\/graphql)/);
    await program.said(/Demo users +admin \/ admin, +auditor \/ auditor, +operator \/ operator/);
    const response = await fetch(new URL('/health/ready', page));
    expect(response.status).toBe(200);
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.stderr()).toBe('');
  });

  test('with an appliance configured prints no users and starts no demo appliance', async () => {
    const program = run('main.ts', { PORT: '0', SPS_URL: 'http://127.0.0.1:9', LOG_LEVEL: 'info' });
    await program.said(/Server listening/);
    expect(program.stdout()).not.toMatch(/Demo|admin/);
    program.process.kill('SIGINT');
    expect(await program.ended).toBe(0);
  });

  test('of the demo appliance alone prints the address and the users', async () => {
    const program = run('demo-main.ts');
    const url = await program.said(/Demo appliance +(http:\/\/127\.0\.0\.1:\d+)/);
    await program.said(/Demo users +admin/);
    expect((await fetch(`${url}/api/configuration`)).status).toBe(401);
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });
});

describe('a start that fails', () => {
  test.each(['PORT', 'DEMO_PORT'])('because the address in %s is in use: one line, exit code 1', async (name) => {
    const port = await takenPort();
    const program = run('main.ts', { PORT: '0', [name]: port });
    expect(await program.ended).toBe(1);
    expect(program.stderr()).toBe(
      `Cannot listen on 127.0.0.1:${port}: another program listens there already (variables HOST, PORT, DEMO_PORT).\n`,
    );
  });

  test('because of variables: a line for each', async () => {
    const program = run('main.ts', { PORT: 'http', SPS_CA_FILE: '/does/not/exist.pem' });
    expect(await program.ended).toBe(1);
    expect(program.stderr()).toBe(
      'PORT must be a whole number from 0 to 65535, but is "http"\n' +
        'SPS_CA_FILE names /does/not/exist.pem, which cannot be read (ENOENT)\n',
    );
  });
});

describe('--print-config', () => {
  test('prints every variable and starts nothing', async () => {
    const secret = 'canary-canary-canary-canary-canary';
    const program = run('main.ts', { PORT: '4321', SESSION_SECRETS: secret }, '--print-config');
    expect(await program.ended).toBe(0);
    expect(program.stdout()).toContain('PORT=4321\n');
    expect(program.stdout()).toContain('SESSION_SECRETS=***\n');
    expect(program.stdout()).not.toContain(secret);
    expect(program.stdout()).not.toContain('Server listening');
  });
});
