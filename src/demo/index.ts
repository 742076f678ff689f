import { answer } from './api.ts';
import { AuthenticationApi } from './authentication.ts';
import { ConfigurationApi } from './configuration-api.ts';
import { ConfigurationWriter } from './configuration-writer.ts';
import { committedAt, edited } from './editing.ts';
import { FaultInjector } from './faults.ts';
import { initialConfiguration } from './initial.ts';
import type { DemoAppliance, DemoOptions } from './options.ts';
import { traitsOf } from './profiles.ts';
import { Recorder } from './recorder.ts';
import { References } from './references.ts';
import { Renderer } from './renderer.ts';
import { listen } from './server.ts';
import { Sessions } from './sessions.ts';
import { CommittedState } from './state.ts';
import { collectionAt } from './store.ts';
import { TransactionApi } from './transaction-api.ts';
import { Transactions } from './transactions.ts';
import { ConfigurationTree } from './tree.ts';
import { demoUsers } from './users.ts';
import { Validation } from './validation.ts';

export { DEMO_PROFILES, isDemoProfile } from './options.ts';
export type { DemoAppliance, DemoOptions, DemoProfile, RecordedRequest } from './options.ts';
export type { Fault, FaultRule, FaultInjector } from './faults.ts';

/**
 * Starts a demo appliance: an emulator of the SPS REST API on 127.0.0.1 that follows the documents, and protocol.md
 * section 12 where they are silent (the switches are described at `DemoOptions`). Rejects when the port is taken.
 */
export async function startDemoAppliance(options: DemoOptions = {}): Promise<DemoAppliance> {
  const traits = traitsOf(options);
  const tree = new ConfigurationTree(traits, Object.keys(options.extraCollections ?? {}));
  const state = new CommittedState(initialConfiguration(tree, traits, options));
  const sessions = new Sessions(options.now ?? Date.now, options.tokenPrefix ?? '');
  const renderer = new Renderer(traits, (path, key) =>
    [state.configuration, ...sessions.live().flatMap(({ transaction }) => transaction?.working ?? [])].some(
      (configuration) => collectionAt(configuration, path).objects.has(key),
    ),
  );
  const references = new References(tree);
  const transactions = new Transactions(traits, options, sessions, state, new Validation(references));
  const writer = new ConfigurationWriter(renderer, references, transactions, options);
  const parts = {
    traits,
    state,
    authentication: new AuthenticationApi(traits, options, sessions, state),
    configuration: new ConfigurationApi(tree, renderer, state, writer),
    transaction: new TransactionApi(traits, tree, renderer, state, transactions),
  };
  const recorder = new Recorder();
  const faults = new FaultInjector();
  const backend = { recorder, faults, sessions, act: answer.bind(undefined, parts) };
  const { server, url } = await listen(backend, options);
  return {
    url,
    users: demoUsers.map(({ name, password, role }) => ({ name, password, role })),
    requests: recorder.requests,
    clearRequests: () => {
      recorder.clear();
    },
    faults,
    committed: (path) => committedAt(tree, state.configuration, path),
    edit: (path, change) => {
      state.commit(edited(tree, state.configuration, path, change as (body: unknown) => unknown));
    },
    openTransactions: () => transactions.count(),
    sessions: () => sessions.live().length,
    expireSessions: () => {
      sessions.endAll();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
