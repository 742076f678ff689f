import type { OperationUser, OperationContext } from '../graph/context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { UserInfo } from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { isRecord, member } from '../wire/json.ts';

/**
 * Resolvers of core.graphql: what cannot be stated as a fact of the configuration. `node` and `nodes` are missing here because
 * they depend on the compiled resources.
 */
export const coreResolvers: Resolvers<OperationContext> = {
  Query: {
    viewer: (_source, _args, { user }) => user.viewer(),
    appliance: async (_source, _args, { user }) => applianceOf(await user.applianceInfo()),
  },
  Mutation: {
    signIn: async (_source, { username, password, loginMethod }, { user }) => ({
      viewer: await signIn(user, username, password, loginMethod),
    }),
    signOut: async (_source, _args, { user }) => {
      await user.signOut();
      return { viewer: null };
    },
    transactionDiscard: async (_source, _args, { user }) => ({ discarded: await user.discardTransaction() }),
  },
};

function signIn(
  user: OperationUser,
  username: string,
  password: string,
  loginMethod: string | null | undefined,
): Promise<UserInfo> {
  for (const [name, value] of Object.entries({ username, password, loginMethod })) checkCredential(name, value ?? '');
  return user.signIn({ username, password, loginMethod: loginMethod ?? undefined });
}

/** Characters that a name or password may have: more would fit into no header, nor a login method into an address. */
const LONGEST_CREDENTIAL = 1_024;

/**
 * Refuses what cannot be sent as it is: half a character (UTF-8 has none, so another password would be sent), or too much.
 * @throws GatewayError INVALID; the value is not repeated.
 */
function checkCredential(name: string, value: string): void {
  const input = [name];
  if (/\p{Cs}/u.test(value))
    throw new GatewayError('INVALID', `\`${name}\` is not valid Unicode: half of a character is missing.`, { input });
  if (value.length <= LONGEST_CREDENTIAL) return;
  throw new GatewayError(
    'INVALID',
    `\`${name}\` has ${value.length} characters, and may have ${LONGEST_CREDENTIAL} at most.`,
    { input },
  );
}

/** A member of /api/info (protocol.md 10.4), or null if it is not the string that it should be. */
function text(info: Record<string, unknown>, name: string): string | null {
  const value = member(info, name);
  return typeof value === 'string' ? value : null;
}

function applianceOf(info: Record<string, unknown>) {
  const sdk = member(info, 'plugin_sdk_version');
  const roles = member(info, 'roles');
  const analytics = member(info, 'analytics_enabled');
  return {
    hostname: text(info, 'hostname'),
    domainname: text(info, 'domainname'),
    nickname: text(info, 'nickname'),
    firmwareVersion: text(info, 'firmware_version'),
    version: text(info, 'version'),
    buildDate: text(info, 'build_date'),
    configHash: text(info, 'config_hash'),
    roles: Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : null,
    analyticsEnabled: typeof analytics === 'boolean' ? analytics : null,
    supportLink: text(info, 'support_link'),
    pluginSdkVersion: isRecord(sdk) ? { feature: text(sdk, 'feature'), full: text(sdk, 'full') } : null,
  };
}
