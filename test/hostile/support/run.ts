import { afterAll, beforeAll, describe, test } from 'vitest';

import { startTestGateway, type TestGateway, type TestGatewayOptions } from '../../support/gateway.ts';
import type { Attacks } from './attack.ts';
import { normalAnswer, withstand, type Figures } from './withstand.ts';

/** Makes a test of each attack, all of them before one gateway: what one leaves behind, the next one meets. */
export function withstandAll(kind: string, attacks: Attacks, options: TestGatewayOptions = {}): void {
  describe(kind, () => {
    let gateway: TestGateway;
    let normal: string;
    const figures: Figures[] = [];

    beforeAll(async () => {
      gateway = await startTestGateway(options);
      normal = await normalAnswer(gateway);
    });

    afterAll(async () => {
      await gateway.close();
      process.stdout.write(summary(kind, figures));
    });

    test.each(attacks.map((attack) => [attack.name, attack] as const))('%s', async (_name, attack) => {
      figures.push(await withstand(gateway, attack, normal));
    });
  });
}

function summary(kind: string, figures: readonly Figures[]): string {
  const slowest = figures.reduce<Figures | undefined>((a, b) => (a && a.pauseMs >= b.pauseMs ? a : b), undefined);
  const largest = figures.reduce<Figures | undefined>((a, b) => (a && a.bytes >= b.bytes ? a : b), undefined);
  if (!slowest || !largest) return '';
  const pause = `longest pause ${Math.round(slowest.pauseMs)} ms (${slowest.name})`;
  const answer = `largest answer ${Math.round(largest.bytes / 1024)} kB (${largest.name})`;
  return `hostile/${kind}: ${figures.length} attacks withstood, ${pause}, ${answer}\n`;
}
