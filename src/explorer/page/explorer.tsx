/** The page: a bar that says who and where one is, and below it GraphiQL with the gateway's tabs and its storage. */
import { GraphiQL } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import { useMemo, useRef, useState } from 'react';
import { Badge } from './badge.tsx';
import { Bar } from './bar.tsx';
import { gatewayFetcher } from './fetcher.ts';
import { FollowSystemTheme } from './follow-system-theme.tsx';
import { KeepTabs } from './keep-tabs.tsx';
import { LinkedOperation } from './linked-operation.tsx';
import { OwnOperations } from './own-operations.ts';
import { saysUnauthenticated } from './send.ts';
import type { Settings } from './settings.ts';
import { explorerStorage } from './storage.ts';
import type { TabState } from './tabs.ts';
import { useSession } from './use-session.ts';

/** On a phone the answer is below the editors. */
function showAnswer(): void {
  if (matchMedia('(max-width: 700px)').matches) document.querySelector('.graphiql-response')?.scrollIntoView();
}

/**
 * The documentation lists hundreds of types in the order in which GraphQL happened to meet them: nobody would find one. GraphiQL takes
 * the order from the schema that it tells here, before it draws.
 */
function sortTypes(schema: GraphQLSchema): void {
  const types = schema.getTypeMap();
  for (const [name, type] of Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1))) {
    delete types[name];
    types[name] = type;
  }
}

const signsInOrOut = /\bsign(In|Out)\b/;

/** The fetcher of GraphiQL, and whether the last answer was that nobody is signed in. */
function useFetcher(endpoint: string, refresh: () => void) {
  const [isSignInMissing, setSignInMissing] = useState(false);
  const fetcher = useMemo(
    () =>
      gatewayFetcher(endpoint, ({ query }, answer) => {
        const isMissing = saysUnauthenticated(answer);
        setSignInMissing(isMissing);
        // Who plays these by hand, or whose session has ended meanwhile, is somebody else than the bar says.
        if (isMissing || signsInOrOut.test(query)) refresh();
        if (!query.includes('IntrospectionQuery')) showAnswer();
      }),
    [endpoint],
  );
  return { fetcher, isSignInMissing };
}

/** @param endpoint the address that operations are sent to */
export function Explorer({ endpoint, settings }: { endpoint: string; settings: Settings }) {
  const control = useSession(endpoint, settings);
  const { fetcher, isSignInMissing } = useFetcher(endpoint, control.refresh);
  const { own, storage, opening } = useMemo(() => {
    const own = new OwnOperations();
    return { own, ...explorerStorage(own, settings.readOnly, location.search) };
  }, [settings]);
  const active = opening.tabs[opening.activeTabIndex];
  const tabState = useRef<TabState>(opening);

  return (
    <>
      <Bar control={control} settings={settings} />
      <main className="sps-explorer">
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          // GraphiQL restores the stored tabs, but fills its editors only from these.
          initialQuery={active?.query ?? ''}
          initialVariables={active?.variables ?? ''}
          onTabChange={(state) => {
            tabState.current = state as TabState;
          }}
          defaultQuery=""
          defaultEditorToolsVisibility="variables"
          inputValueDeprecation
          onSchemaChange={sortTypes}
          // No setting to store headers: the header that matters here is `Authorization`.
          shouldPersistHeaders={false}
        >
          <GraphiQL.Logo />
          <GraphiQL.Toolbar>
            {({ prettify, merge, copy }) => (
              <>
                <Badge />
                {prettify}
                {merge}
                {copy}
              </>
            )}
          </GraphiQL.Toolbar>
          <GraphiQL.Footer>
            <FollowSystemTheme />
            <KeepTabs
              session={control.session}
              readOnly={settings.readOnly}
              own={own}
              storage={storage}
              tabState={tabState}
            />
            <LinkedOperation name={location.search === '' ? undefined : (active?.operationName ?? undefined)} />
            {isSignInMissing && control.session.kind === 'nobody' && <SignInNotice />}
          </GraphiQL.Footer>
        </GraphiQL>
      </main>
    </>
  );
}

function SignInNotice() {
  return (
    <p className="sps-notice" role="status">
      Nobody is signed in, or the session has ended: sign in above, then play this again.
    </p>
  );
}
