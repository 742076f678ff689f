import { constants } from 'node:os';

/**
 * Milliseconds after which the process ends whatever is still under way, for example at an appliance that does not answer: before
 * supervisors with common settings kill it (ten seconds), and after requests to the gateway have been cancelled and answered.
 */
const LATEST_END_MS = 9_500;

/**
 * Signals that end a process which does not listen for them, and can be listened for. Not among them: SIGKILL, those that tell of a fault of
 * the process itself (SIGSEGV), and those that Node uses (SIGUSR1, SIGPROF, SIGPIPE).
 */
export const ENDING_SIGNALS = [
  'SIGTERM',
  'SIGINT',
  'SIGHUP',
  'SIGQUIT',
  'SIGUSR2',
  'SIGALRM',
  'SIGVTALRM',
  'SIGXCPU',
  'SIGXFSZ',
  'SIGPWR',
  'SIGIO',
  'SIGSTKFLT',
  'SIGSYS',
  'SIGTRAP',
  'SIGABRT',
] as const satisfies NodeJS.Signals[];

/** What to do when the process is asked to end. */
export interface Ending {
  /** Ends everything that keeps the process alive. */
  readonly stop: () => Promise<void>;
  /** Told when that takes too long, right before the process ends all the same. */
  readonly overdue?: () => void;
}

/**
 * Ends once when the process is asked to, by any signal that ends processes. The process then ends by itself, with exit code 0, because nothing is left
 * that keeps it alive, or after `LATEST_END_MS`; a second signal ends it at once, for whoever does not want to wait.
 */
export function onceStopped({ stop, overdue }: Ending): void {
  let isStopping = false;
  const onSignal = (name: NodeJS.Signals): void => {
    if (isStopping) endBy(name, onSignal);
    isStopping = true;
    setTimeout(() => {
      overdue?.();
      process.exit();
    }, LATEST_END_MS).unref();
    stop().catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 1;
    });
  };
  // Some of them exist on Linux only.
  for (const name of ENDING_SIGNALS) if (name in constants.signals) process.on(name, onSignal);
}

/** Ends as if there had never been a listener, so that whoever waits for the process sees which signal has ended it. */
function endBy(name: NodeJS.Signals, listener: (name: NodeJS.Signals) => void): never {
  for (const one of ENDING_SIGNALS) process.off(one, listener);
  process.kill(process.pid, name);
  // The first process of a container is not ended by signals that it does not listen for.
  process.exit(128 + constants.signals[name]);
}
