/** The page: GraphiQL with the gateway's tabs, its storage, and one line below the answer about signing in. */
import { GraphiQL } from 'graphiql';
import type { ExecutionResult } from 'graphql';
import { useMemo, useState } from 'react';
import { FollowSystemTheme } from './follow-system-theme.tsx';
import { gatewayFetcher } from './fetcher.ts';
import type { DemoUser } from './settings.ts';
import { explorerStorage } from './storage.ts';
import { firstTabs, signInTab } from './tabs.ts';

export function Explorer({ endpoint, demoUser }: { endpoint: string; demoUser: DemoUser | undefined }) {
  const [signInMissing, setSignInMissing] = useState(false);
  const fetcher = useMemo(
    () => gatewayFetcher(endpoint, (answer) => setSignInMissing(saysUnauthenticated(answer))),
    [endpoint],
  );
  const { storage, opening } = useMemo(() => explorerStorage(firstTabs(demoUser), signInTab(demoUser)), [demoUser]);
  const active = opening.tabs[opening.activeTabIndex];

  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      // GraphiQL restores the stored tabs, but fills its editors only from these.
      initialQuery={active?.query ?? ''}
      initialVariables={active?.variables ?? ''}
      defaultQuery=""
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      // No setting to store headers: the header that matters here is `Authorization`.
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <span className="sps-name">SPS GraphQL</span>
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <FollowSystemTheme />
        <Notice signInMissing={signInMissing} demoUser={demoUser} />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}

function Notice({ signInMissing, demoUser }: { signInMissing: boolean; demoUser: DemoUser | undefined }) {
  if (signInMissing) {
    return (
      <p className="sps-notice sps-notice-call" role="status">
        Nobody is signed in, or the session has ended: play the tab SignIn, then this one again.
      </p>
    );
  }
  if (demoUser === undefined) return null;
  return (
    <p className="sps-notice">
      Demo appliance with made-up data: sign in as {demoUser.name}, try everything, nothing real changes.
    </p>
  );
}

function saysUnauthenticated(answer: ExecutionResult): boolean {
  return answer.errors?.some((error) => error.extensions?.['code'] === 'UNAUTHENTICATED') ?? false;
}
