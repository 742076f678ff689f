/** The bar above the editors: which gateway and appliance this is, who is signed in, and signing in and out. */
import { useEffect } from 'react';
import { cookieProblem, warningOfPlainHttp } from './plain-http.ts';
import type { ThisAppliance } from './session.ts';
import type { Settings } from './settings.ts';
import { SignInForm } from './sign-in-form.tsx';
import type { SessionControl } from './use-session.ts';

export function Bar({ control, settings }: { control: SessionControl; settings: Settings }) {
  const { session } = control;
  const where = session.kind === 'somebody' ? nameOf(session.here) : undefined;
  useEffect(() => {
    document.title = where === undefined ? 'SPS GraphQL' : `${where} – SPS GraphQL`;
  }, [where]);
  const problem = session.kind === 'asking' ? undefined : session.problem;
  // What the warning foretells has come true: once is enough.
  const hasComeTrue = problem === cookieProblem(settings);
  const warning = session.kind === 'nobody' && !hasComeTrue ? warningOfPlainHttp(settings) : undefined;

  return (
    <header className="graphiql-container sps-bar">
      <div className="sps-bar-row">
        <h1 className="sps-name">SPS GraphQL</h1>
        <div className="sps-where" aria-label="Appliance" role="group">
          {settings.demoUser ? (
            <span className="sps-mark sps-mark-demo" title="Made-up data: try everything, nothing real changes.">
              Demo appliance
            </span>
          ) : (
            <span className="sps-mark sps-mark-real">Real appliance</span>
          )}
          {settings.readOnly && (
            <span className="sps-mark" title="The gateway was started with READ_ONLY: it offers no changes.">
              Read-only
            </span>
          )}
          {session.kind === 'somebody' && <Where here={session.here} />}
          {session.kind === 'nobody' && <span className="sps-hint">Nobody is signed in.</span>}
        </div>
        <Who control={control} settings={settings} />
      </div>
      {warning !== undefined && <p className="sps-message sps-message-warning">{warning}</p>}
      {problem !== undefined && (
        <p className="sps-message sps-message-error" role="alert">
          {problem}
        </p>
      )}
    </header>
  );
}

function Who({ control, settings }: { control: SessionControl; settings: Settings }) {
  const { session } = control;
  if (session.kind === 'asking') return <p className="sps-who">Asking who is signed in …</p>;
  if (session.kind === 'nobody') return <SignInForm signIn={control.signIn} demoUser={settings.demoUser} />;
  const { name, mayWrite } = session.user;
  return (
    <div className="sps-who">
      <span className="sps-user" title={`Signed in as ${name}`}>
        {name}
      </span>
      {!mayWrite && <span title="The appliance lets this user change nothing.">may only read</span>}
      <button type="button" className="sps-button" onClick={() => void control.signOut()}>
        Sign out
      </button>
    </div>
  );
}

function Where({ here }: { here: ThisAppliance }) {
  const { version, firmwareVersion } = here.appliance ?? {};
  return (
    <>
      <strong className="sps-host">{nameOf(here) ?? 'Appliance without a name'}</strong>
      {version && <span>SPS {version}</span>}
      {firmwareVersion && <span>firmware {firmwareVersion}</span>}
    </>
  );
}

function nameOf({ appliance }: ThisAppliance): string | undefined {
  const parts = [appliance?.hostname, appliance?.domainname].filter((part) => part != null && part !== '');
  return parts.length === 0 ? undefined : parts.join('.');
}
