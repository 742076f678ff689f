/**
 * Runs `stop` once when the process is asked to end (SIGTERM, SIGINT). The process then ends by itself, with exit code 0,
 * because nothing is left that keeps it alive; a second signal ends it at once, for whoever does not want to wait.
 */
export function onceStopped(stop: () => Promise<void>): void {
  let isStopping = false;
  const onSignal = (name: NodeJS.Signals): void => {
    if (isStopping) {
      process.exitCode = 1;
      process.off('SIGTERM', onSignal).off('SIGINT', onSignal);
      process.kill(process.pid, name);
      return;
    }
    isStopping = true;
    stop().catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 1;
    });
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
}
