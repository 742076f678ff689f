// The REST API of the appliance: HTTP and its protocol, no GraphQL.
export { unwatchAbort, watchAbort } from './aborts.ts';
export { bodyIn, exactBodiesIn, exactBodyIn, readListEnvelope, readObjectEnvelope } from './envelope.ts';
export { ApplianceClient } from './client.ts';
export type { CircuitChange, CircuitName } from './circuit.ts';
export {
  ApplianceError,
  causeForLog,
  CIRCUIT_OPEN,
  mayArriveLate,
  NOT_SENT,
  thrown,
  type ApplianceFailure,
} from './failures.ts';
export { encodeKey } from './keys.ts';
export type { AnswerListener } from './sending.ts';
export type {
  ApplianceAnswer,
  ApplianceObject,
  ApplianceOptions,
  ApplianceRequest,
  Call,
  Credentials,
  Exchange,
  Fate,
  ListItem,
  Listing,
  Login,
  LoginCall,
  Method,
  UserInfo,
} from './types.ts';
export {
  commitTransaction,
  openTransaction,
  readChanges,
  readTransaction,
  requiresMessage,
  rollBackTransaction,
  type ChangeEntry,
  type TransactionState,
} from './transaction.ts';
