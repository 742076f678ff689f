import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { Credentials } from './session.ts';
import type { DemoUser } from './settings.ts';

interface Props {
  signIn: (credentials: Credentials) => Promise<boolean>;
  demoUser: DemoUser | undefined;
}

/**
 * Threat: a password that outlives the sign-in, in a tab, in the history or in the browser's storage. It is in its field alone, is read
 * when the form is sent, and leaves with the form.
 */
export function SignInForm({ signIn, demoUser }: Props) {
  const [isUnderWay, setUnderWay] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (isUnderWay) return;
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => String(fields.get(name) ?? '');
    setUnderWay(true);
    const hasWorked = await signIn({
      username: text('username'),
      password: text('password'),
      loginMethod: text('loginMethod').trim(),
    });
    setUnderWay(false);
    if (hasWorked || password.current === null) return;
    password.current.value = '';
    password.current.focus();
  }

  return (
    <form className="sps-sign-in" aria-label="Sign in" onSubmit={(event) => void submit(event)}>
      <label>
        User name
        <input
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          defaultValue={demoUser?.name}
        />
      </label>
      <label>
        Password
        <input
          ref={password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          defaultValue={demoUser?.password}
        />
      </label>
      <label title="Login method of the appliance, for example local. Empty: the appliance's default.">
        Login method
        <input name="loginMethod" autoComplete="off" autoCapitalize="none" spellCheck={false} placeholder="default" />
      </label>
      <button type="submit" className="sps-button sps-button-first" disabled={isUnderWay}>
        {isUnderWay ? 'Signing in …' : 'Sign in'}
      </button>
    </form>
  );
}
