/** What tests give to the gateway to be kept, made so that it is recognized wherever it gets out. */

/** Passwords of the demo users beside their own: nothing in them is changed by JSON, URLs or HTML. */
export const CANARY_PASSWORDS: Readonly<Record<string, string>> = {
  admin: 'canary-password-admin-7f3a',
  auditor: 'canary-password-auditor-7f3a',
  operator: 'canary-password-operator-7f3a',
};
/** With these hex digits begins each session id and each X-Token that a demo appliance gives. */
export const TOKEN_PREFIX = 'ca9a27ca9a27';
/** Secret of the cookies of test gateways: two gateways with it are replicas. */
export const TEST_SECRET = 'test-secret-test-secret-test-secret-0';

/** Kinds of canaries with expressions for them. A sealed cookie, be it of a session or of a device, is at home in the header that sets it, and nowhere else. */
const EXPRESSIONS = {
  password: 'canary-(?:wrong-)?password-',
  basic: Object.entries(CANARY_PASSWORDS).map(encodedBasic).join('|'),
  session: TOKEN_PREFIX,
  cookieSecret: 'test-secret-test-secret|canary-canary',
  sealedCookie: String.raw`(?<![Ss]et-[Cc]ookie: (?:__Host-)?sps_graphql_(?:session|device)=)Fe26\.2\*`,
  // What tests send as secrets of the configuration, and what the demo appliance begins with.
  configurationSecret: 'canary-secret-|correct horse|battery staple|hunter2|demo-secret-|demo key material',
} as const;

export type CanaryKind = keyof typeof EXPRESSIONS | 'address';

/** The part of a Basic header that no other header has; base64 without its padding. */
function encodedBasic([name, password]: [string, string]): string {
  return Buffer.from(`${name}:${password}`).toString('base64').replace(/=+$/, '').replaceAll('+', '\\+');
}

/**
 * One expression for all canaries, each kind a named group.
 * @param applianceUrl also its host and port, which no client may learn.
 */
export function canaryPattern(applianceUrl?: string): RegExp {
  const groups = Object.entries(EXPRESSIONS).map(([kind, expression]) => `(?<${kind}>${expression})`);
  if (applianceUrl !== undefined) {
    const { hostname, port } = new URL(applianceUrl);
    groups.push(`(?<address>(?:${hostname.replaceAll('.', '\\.')}|localhost):${port}(?!\\d))`);
  }
  return new RegExp(groups.join('|'), 'g');
}

/** The kind of what the pattern has found. */
export function kindOf({ groups = {} }: RegExpExecArray): CanaryKind {
  const [kind = ''] = Object.entries(groups).find(([, text]) => text !== undefined) ?? [];
  return kind as CanaryKind;
}
