import type { TestGateway } from '../../support/gateway.ts';

/** What a gateway counts of its clients; `files` holds the request for the metrics. */
export interface Held {
  readonly operations: number;
  readonly files: number;
  readonly connections: number;
  readonly bodies: number;
  readonly unread: number;
}

const NAMES: Readonly<Record<keyof Held, string>> = {
  operations: 'sps_graphql_operations_in_flight',
  files: 'sps_graphql_files_in_flight',
  connections: 'sps_graphql_client_connections',
  bodies: 'sps_graphql_body_bytes_held',
  unread: 'sps_graphql_unread_bytes_held',
};

/** Asks for it. */
export async function heldBy(gateway: Pick<TestGateway, 'send'>): Promise<Held> {
  const { text } = await gateway.send('/metrics');
  const entries = Object.entries(NAMES).map(([member, name]) => {
    const value = new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1];
    return [member, Number(value ?? NaN)];
  });
  return Object.fromEntries(entries) as Held;
}
