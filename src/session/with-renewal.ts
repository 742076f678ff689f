import { isSessionEnded, MOST_RENEWALS } from './session-source.ts';

/**
 * Sends with a session, and with another one when the appliance has ended it, as often as a session can end right after it was renewed.
 * @param renew gives the session after one that has ended; undefined if only the user can sign in again.
 * @throws what `send` and `renew` throw
 */
export async function withRenewal<T>(
  first: string,
  renew: (ended: string) => Promise<string | undefined>,
  send: (session: string) => Promise<T>,
): Promise<T> {
  let session = first;
  for (let renewals = 0; ; renewals++) {
    try {
      return await send(session);
    } catch (error) {
      if (!isSessionEnded(error) || renewals === MOST_RENEWALS) throw error;
      const renewed = await renew(session);
      if (renewed === undefined) throw error;
      session = renewed;
    }
  }
}
