import { tryParseJSONC, useGraphiQL } from '@graphiql/react';
import type { MonacoEditor } from '@graphiql/react';
import { useEffect, useMemo, useState } from 'react';
import { verdictsOf } from './verdict.ts';

/** Beside Play: whether what it runs is a preview or is committed. */
export function Badge() {
  const query = useText(useGraphiQL((state) => state.queryEditor));
  const variables = useText(useGraphiQL((state) => state.variableEditor));
  const headers = useText(useGraphiQL((state) => state.headerEditor));
  const verdicts = useMemo(
    () => verdictsOf(query, readable(variables), readable(headers)),
    [query, variables, headers],
  );
  const operations = useGraphiQL((state) => state.operations);
  // Play asks which one is meant if there are several, and the keyboard runs the one at the cursor: each has its badge.
  const isOneOfMany = (operations?.length ?? 0) > 1 || verdicts.length > 1;
  return (
    <span className="sps-badges" role="status" aria-label="What Play does">
      {verdicts.map(({ name, verdict }, index) => (
        <span key={index} className={verdict === 'DRY RUN' ? 'sps-badge sps-badge-dry' : 'sps-badge sps-badge-commit'}>
          {isOneOfMany && <span className="sps-badge-name">{name ?? 'no name'}:</span>} {verdict}
        </span>
      ))}
    </span>
  );
}

/** The text of an editor as it is now. GraphiQL's own state follows it a moment later, which is too late for a warning. */
function useText(editor: MonacoEditor | undefined): string {
  const [text, setText] = useState('');
  useEffect(() => {
    if (editor === undefined) return undefined;
    const take = () => setText(editor.getValue());
    take();
    const listener = editor.onDidChangeModelContent(take);
    return () => listener.dispose();
  }, [editor]);
  return text;
}

/** As GraphiQL reads it, which allows comments; undefined if it refuses to send anything. */
function readable(json: string): Record<string, unknown> | undefined {
  try {
    return (tryParseJSONC(json) as Record<string, unknown> | undefined) ?? {};
  } catch {
    return undefined;
  }
}
