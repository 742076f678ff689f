import { setTimeout as pause } from 'node:timers/promises';

import { request } from 'undici';

/** What is counted while it is under way, by the ends of its names. Own: what the request for the metrics itself counts for. */
const COUNTED: readonly { readonly name: RegExp; readonly own: number }[] = [
  { name: /_operations_in_flight$/, own: 0 },
  { name: /_files_in_flight$/, own: 1 },
  { name: /_client_connections$/, own: 1 },
  { name: /_bytes_held$|_in_flight$|_under_way$/, own: 0 },
];

const WAIT_MS = 5_000;
const LOOK_MS = 50;

/** Everything of the metrics that is counted while it is under way, beyond what the asking itself counts for: nothing, at rest. */
export function heldIn(metrics: string): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const line of metrics.split('\n')) {
    const [, name = '', labels = '', value] = /^(sps_graphql_\w+)(\{[^}]*\})? (\S+)$/.exec(line) ?? [];
    const counted = COUNTED.find((one) => one.name.test(name));
    if (counted && Number(value) > counted.own) held.set(`${name}${labels}`, Number(value));
  }
  return held;
}

/** Names of the gauges that are looked at. */
export function countedIn(metrics: string): readonly string[] {
  const names = [...metrics.matchAll(/^# TYPE (sps_graphql_\w+) gauge$/gm)].map(([, name = '']) => name);
  return names.filter((name) => COUNTED.some((one) => one.name.test(name)));
}

/**
 * Waits for a while until nothing is held any more.
 * @param only names that are looked at; all when left out.
 * @returns what is still held, as a text; empty: nothing. What keeps the metrics from being told is held, too.
 */
export async function leftAt(origin: string, waitMs = WAIT_MS, only = /./): Promise<string> {
  const until = performance.now() + waitMs;
  for (;;) {
    const left = await look(origin, only);
    if (left === '' || performance.now() > until) return left;
    await pause(LOOK_MS);
  }
}

/** Waits for a while until no connection but that of the question is open. @returns those that are, as `leftAt` does */
export function connectionsAt(origin: string): Promise<string> {
  return leftAt(origin, WAIT_MS, /_client_connections/);
}

/** The metrics, over a connection of its own. @throws Error when they are not told */
export async function metricsOf(origin: string): Promise<string> {
  const signal = AbortSignal.timeout(WAIT_MS);
  const { statusCode, body } = await request(`${origin}/metrics`, { reset: true, signal });
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`metrics: ${statusCode}`);
  return text;
}

async function look(origin: string, only: RegExp): Promise<string> {
  try {
    return [...heldIn(await metricsOf(origin))]
      .filter(([name]) => only.test(name))
      .map(([name, value]) => `${name} ${value}`)
      .join(', ');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
