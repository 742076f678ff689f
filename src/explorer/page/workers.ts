/**
 * Tells the editor where its three workers are.
 *
 * GraphiQL ships such a module too, but it writes to the console each time a worker starts. The bundler turns each
 * `?worker` import into a file of its own, so that `worker-src 'self'` is enough and no `blob:` is needed.
 */
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

const startWorker: Readonly<Record<string, () => Worker>> = {
  json: () => new JsonWorker(),
  graphql: () => new GraphqlWorker(),
};

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_workerId: string, label: string): Worker => startWorker[label]?.() ?? new EditorWorker(),
  },
});
