import type { GraphQLResolveInfo } from 'graphql';

import type { UserInfo } from '../appliance/index.ts';
import type { ConfigurationWriter } from '../transaction/configuration-writer.ts';
import type { WireProblem } from '../wire/problems.ts';
import type { ObjectLoader } from './loader.ts';

/** Credentials of a person who signs in. */
export interface SignIn {
  readonly username: string;
  readonly password: string;
  readonly loginMethod?: string | undefined;
}

/** What the appliance can be asked beside its configuration, as the user of the operation. */
export interface OperationUser {
  /**
   * To be asked before a field is answered, also if that costs no request: without a session nothing is (design.md 1.3).
   * @returns undefined: there is a session; else a promise that fails with what keeps the user out, UNAUTHENTICATED for example.
   */
  entry(): Promise<void> | undefined;
  /** Who is signed in; null when nobody is, or when the session has ended. @throws ApplianceError */
  viewer(): Promise<UserInfo | null>;
  /** @throws ApplianceError `invalid-credentials` */
  signIn(credentials: SignIn): Promise<UserInfo>;
  signOut(): Promise<void>;
  /**
   * Rolls back the transaction that is open in the user's session, whoever opened it.
   * @returns false if none was open. @throws ApplianceError, GatewayError UNAUTHENTICATED
   */
  discardTransaction(): Promise<boolean>;
  /** Body of /api/info (protocol.md 10.4). */
  applianceInfo(): Promise<Readonly<Record<string, unknown>>>;
}

/** Everything that the resolvers of one operation may use. */
export interface OperationContext {
  readonly loader: ObjectLoader;
  readonly user: OperationUser;
  /** What changes the configuration, in the one transaction of the operation; made when the first field asks for it. */
  writer(info: GraphQLResolveInfo): ConfigurationWriter;
  /** Takes in that a field of the mutation has failed: what comes after it changes nothing, and nothing stays. */
  fail(error: unknown): void;
  /** Takes in for the log and the metrics that the appliance sent something odd. @param coordinate the field, `Type.field`. */
  observe(problem: WireProblem, coordinate: string): void;
  /** Takes in for the response something odd that costs no field its value. @param path where it is in the response. */
  report(problem: WireProblem, path: readonly (string | number)[]): void;
}
