import { ApplianceError, thrown, unwatchAbort, watchAbort } from '../appliance/index.ts';

/** Waits for something that others wait for, too, and that goes on when this one leaves. @throws ApplianceError `aborted`, and what it throws */
export function untilAborted<T>(awaited: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const waiting = { abort: () => reject(new ApplianceError('aborted')) };
    if (signal.aborted) waiting.abort();
    else watchAbort(signal, waiting);
    awaited.then(
      (value) => {
        unwatchAbort(signal, waiting);
        resolve(value);
      },
      (error: unknown) => {
        unwatchAbort(signal, waiting);
        reject(thrown(error));
      },
    );
  });
}
