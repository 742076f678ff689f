import { constants } from 'node:os';

/**
 * Milliseconds after which the process ends whatever is still under way, for example at an appliance that does not answer: before
 * supervisors with common settings kill it (ten seconds), and after requests to the gateway have been cancelled and answered.
 */
const LATEST_END_MS = 9_500;

/** What to do when the process is asked to end. */
export interface Ending {
  /** Ends everything that keeps the process alive. */
  readonly stop: () => Promise<void>;
  /** Told when that takes too long, right before the process ends all the same. */
  readonly overdue?: () => void;
}

/**
 * Ends once when the process is asked to (SIGTERM, SIGINT). The process then ends by itself, with exit code 0, because nothing is left
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
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
}

/** Ends as if there had never been a listener, so that whoever waits for the process sees which signal has ended it. */
function endBy(name: NodeJS.Signals, listener: (name: NodeJS.Signals) => void): never {
  process.off('SIGTERM', listener).off('SIGINT', listener);
  process.kill(process.pid, name);
  // The first process of a container is not ended by signals that it does not listen for.
  process.exit(128 + constants.signals[name]);
}
