import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { cookieProblem } from './plain-http.ts';
import { askAppliance, askWho, Problem, signIn, signOut } from './session.ts';
import type { Credentials, ThisAppliance, User } from './session.ts';
import type { Settings } from './settings.ts';

export type Session =
  | { readonly kind: 'asking' }
  /** `hasLeft`: by the button of the page just now. */
  | { readonly kind: 'nobody'; readonly problem?: string; readonly hasLeft?: true }
  | { readonly kind: 'somebody'; readonly user: User; readonly here: ThisAppliance; readonly problem?: string };

export interface SessionControl {
  readonly session: Session;
  /** Asks again who is signed in. */
  refresh(): void;
  /** @returns whether it worked; if not, the session has the problem. Nothing of the credentials is kept here. */
  signIn(credentials: Credentials): Promise<boolean>;
  signOut(): Promise<void>;
}

/** Who is signed in, from the gateway's answers: the page has no other knowledge of it, because scripts cannot see the cookie. */
export function useSession(endpoint: string, settings: Settings): SessionControl {
  const [session, setSession] = useState<Session>({ kind: 'asking' });
  // Answers can overtake each other: what was asked last counts.
  const turn = useRef(0);

  const look = useCallback(
    async (whenNobody?: string): Promise<boolean> => {
      const mine = ++turn.current;
      const next = await sessionNow(endpoint, settings.readOnly, whenNobody);
      if (mine === turn.current) setSession(next);
      return next.kind === 'somebody';
    },
    [endpoint, settings.readOnly],
  );

  useEffect(() => void look(), [look]);

  return useMemo(
    () => ({
      session,
      refresh: () => void look(),
      async signIn(credentials) {
        try {
          await signIn(endpoint, credentials);
        } catch (error) {
          turn.current += 1;
          setSession({ kind: 'nobody', problem: wordsOf(error) });
          return false;
        }
        return look(cookieProblem(settings));
      },
      async signOut() {
        try {
          await signOut(endpoint);
        } catch (error) {
          const problem = `Not signed out: ${wordsOf(error)}`;
          setSession((before) => (before.kind === 'asking' ? before : { ...before, problem }));
          return;
        }
        turn.current += 1;
        setSession({ kind: 'nobody', hasLeft: true });
      },
    }),
    [session, look, endpoint, settings],
  );
}

async function sessionNow(endpoint: string, readOnly: boolean, whenNobody: string | undefined): Promise<Session> {
  try {
    const user = await askWho(endpoint);
    if (user === null) return whenNobody === undefined ? { kind: 'nobody' } : { kind: 'nobody', problem: whenNobody };
    const here = await askAppliance(endpoint, user.mayWrite && !readOnly);
    return { kind: 'somebody', user, here };
  } catch (error) {
    return { kind: 'nobody', problem: wordsOf(error) };
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Problem ? error.message : `This page has failed: ${String(error)}`;
}
