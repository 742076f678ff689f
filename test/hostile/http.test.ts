import { KINDS } from './attacks/index.ts';
import { withstandAll } from './support/run.ts';

// Whoever looks for a mistake logs everything: what is logged of bytes that are no HTTP must not end the process.
withstandAll('http', KINDS.http, { config: { LOG_LEVEL: 'trace' } });

// All rows fail to sign in from one address, but only the last one is about how often that may happen.
const OFTEN = { SIGN_IN_ATTEMPTS: '1000', SIGN_IN_ATTEMPTS_PER_USER: '1000' };
withstandAll('sign-in', KINDS['sign-in'].slice(0, -1), { config: OFTEN });
withstandAll('sign-in with the limit of attempts', KINDS['sign-in'].slice(-1));
