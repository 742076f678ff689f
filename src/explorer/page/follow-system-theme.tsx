import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/**
 * Sets the editor's colours again when the system changes between day and night. GraphiQL does so for its frame alone:
 * the text in the editors would stay dark on a background that has become dark.
 */
export function FollowSystemTheme() {
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    const preference = matchMedia('(prefers-color-scheme: dark)');
    const setAgain = () => setTheme(theme);
    preference.addEventListener('change', setAgain);
    return () => preference.removeEventListener('change', setAgain);
  }, [theme, setTheme]);
  return null;
}
