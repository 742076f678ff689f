import type { Strays } from '../transaction/strays.ts';
import type { Admission } from './admission.ts';
import type { ClientConnections } from './client-connections.ts';
import type { Metrics } from './metrics.ts';
import type { RequestBodies } from './request-body.ts';

export interface Holders {
  readonly connections: ClientConnections;
  readonly admission: Admission;
  readonly bodies: RequestBodies;
  readonly strays: Strays;
}

/** Shows what clients hold at the moment: nothing of it outlasts their connections, but for sessions that are looked after. */
export function showHeld(metrics: Metrics, { connections, admission, bodies, strays }: Holders): void {
  metrics.gauge('sps_graphql_operations_in_flight', 'Operations under way', () => admission.operations);
  metrics.gauge('sps_graphql_files_in_flight', 'Files being answered, these metrics included', () => admission.files);
  metrics.gauge('sps_graphql_client_connections', 'Connections of clients', () => connections.size);
  metrics.gauge('sps_graphql_body_bytes_held', 'Bytes that request bodies may need', () => bodies.bytes);
  metrics.gauge('sps_graphql_unread_bytes_held', 'Bytes of answers not yet taken', () => admission.unreadBytes);
  const lookedAfter = 'Sessions in which a write that has failed may still be carried out';
  metrics.gauge('sps_graphql_sessions_looked_after', lookedAfter, () => strays.size);
}
