/**
 * Headers that confine the GraphiQL page: it acts with the session of whoever is signed in, so a script that gets into
 * it, by a browser extension's mistake or a hole in one of its libraries, could change the appliance and send what it
 * reads anywhere. With this policy it can talk to nobody but the gateway, and no other page can frame it.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The editor's language services; as files, so that no `blob:` is needed.
  "worker-src 'self'",
  "connect-src 'self'",
  // The editor's own style sheet carries small images as data: addresses.
  "img-src 'self' data:",
  "font-src 'self'",
  // The editor (Monaco 0.52) places every line by a style attribute in markup, and writes its colours and the look of each
  // token into <style> elements whose text is known only at run time. Neither hashes nor nonces can cover that; without
  // it the text has no layout. A style cannot run code, and img-src and font-src keep it from calling other origins.
  "style-src 'self' 'unsafe-inline'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** For the page and for its files alike: a worker is bound by the policy of its own file, not by the page's. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
