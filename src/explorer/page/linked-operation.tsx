import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/** Selects the operation that a link names; GraphiQL itself begins with the first of the document. Shows nothing. */
export function LinkedOperation({ name }: { name: string | undefined }) {
  const isReady = useGraphiQL((state) => state.queryEditor !== undefined);
  const { setOperationName } = useGraphiQLActions();
  useEffect(() => {
    if (isReady && name !== undefined) setOperationName(name);
  }, [isReady, name, setOperationName]);
  return null;
}
