import { PACKAGE_VERSION } from '../package-version.ts';

// Since SPS 7.5 the server demands an X-Token from user agents it takes for browsers, that is with "Mozilla" in their name
// (protocol.md 2.8). So the client names itself, and never passes on the name of whoever is calling it.
/** `sps-graphql/<version of this package>` */
export const USER_AGENT = `sps-graphql/${PACKAGE_VERSION}`;
