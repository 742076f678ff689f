import { setTimeout as pause } from 'node:timers/promises';

import type { Sample } from '../../soak/probe-sample.ts';
import { Attackers, dribble } from './attackers.ts';
import type { Flood } from './flood.ts';
import { leftAt } from './gauges.ts';
import type { Tally } from './innocents.ts';
import type { Stage } from './stage.ts';

/** What came of a flood. */
export interface Figures {
  readonly flood: Flood;
  readonly opened: number;
  readonly sent: number;
  /** Resident bytes more than at rest, at most; NaN: not known. */
  readonly memory: number;
  readonly tally: Tally;
  /** What is counted as under way when all attackers have gone; empty: nothing. */
  readonly left: string;
  /** How the gateway is afterwards; undefined: it has ended. */
  readonly after: Sample | undefined;
  /** How the gateway has ended; undefined: it has not. */
  readonly ended: number | string | undefined;
}

/** Addresses of attackers, each flood from the first ones on. */
const attackerAt = (index: number): string => `127.0.0.${66 + index}`;
/** Innocent people go on asking for so long after a flood. */
const AFTERWARDS_MS = 200;

/** Floods the gateway while innocent people ask. */
export async function endure(flood: Flood, { gateway, innocents, prey, memory, atRest }: Stage): Promise<Figures> {
  const attackers = new Attackers(gateway.url);
  const asking = { isOver: false };
  memory.begin();
  const flooding = floodWith(flood, attackers, flood.bytes(prey));
  // Not before the first connections are there: what is asked before is no test.
  await pause(AFTERWARDS_MS);
  const during = innocents.ask(() => asking.isOver);
  await flooding;
  asking.isOver = true;
  const tally = await during;
  await attackers.leave();
  const until = performance.now() + AFTERWARDS_MS;
  const afterwards = await innocents.ask(() => performance.now() > until);
  const most = memory.end();
  const left = gateway.ended === undefined ? await leftAt(gateway.url) : 'the gateway has ended';
  const after = gateway.ended === undefined ? await gateway.sample() : undefined;
  const { opened, sent } = attackers;
  return {
    flood,
    opened,
    sent,
    memory: most - atRest,
    tally: sumOf(tally, afterwards),
    left,
    after,
    ended: gateway.ended,
  };
}

async function floodWith(flood: Flood, attackers: Attackers, bytes: Buffer): Promise<void> {
  const { addresses = 1, connections, manner, reads = 'never', holdMs } = flood;
  const from = Array.from({ length: addresses }, (_, index) => attackerAt(index));
  if (manner === 'again') {
    const until = pause(holdMs);
    void Promise.all(from.map((address) => attackers.keepComing(address, connections, bytes)));
    return until;
  }
  const first = manner === 'byte by byte' ? Buffer.alloc(0) : bytes;
  const sockets = await Promise.all(from.map((address) => attackers.crowd(address, connections, first, reads)));
  const until = performance.now() + holdMs;
  if (manner === 'byte by byte') await dribble(sockets.flat(), bytes, () => performance.now() > until);
  else await pause(holdMs);
}

function sumOf(one: Tally, other: Tally): Tally {
  return {
    asked: one.asked + other.asked,
    right: one.right + other.right,
    newcomers: one.newcomers + other.newcomers,
    wrong: [...one.wrong, ...other.wrong],
  };
}
