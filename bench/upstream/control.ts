import { createServer } from 'node:http';

import type { Latency } from './latency.ts';

/** What the runner can ask of an upstream, on a port of its own so that no request is counted. */
export interface Controlled {
  slowDown(latency: Latency): void;
  counts(): { readonly requests: number; readonly refused: number; readonly logins: number };
  calls(): Readonly<Record<string, number>>;
  reset(): void;
}

/**
 * Serves `GET /counts`, `GET /calls`, `POST /reset` and `POST /latency` (its body a Latency) on 127.0.0.1.
 * It is told apart from the upstream by its port only.
 */
export function serveControl(controlled: Controlled, port: number): void {
  const act = (target: string, body: string): unknown => {
    switch (target) {
      case 'GET /counts':
        return controlled.counts();
      case 'GET /calls':
        return controlled.calls();
      case 'POST /reset':
        controlled.reset();
        return {};
      case 'POST /latency':
        controlled.slowDown(JSON.parse(body) as Latency);
        return {};
      default:
        return undefined;
    }
  };
  createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.once('end', () => {
      const result = act(`${request.method} ${request.url}`, body);
      response.writeHead(result === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(result ?? {}));
    });
  }).listen(port, '127.0.0.1');
}
