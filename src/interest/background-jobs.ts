/** A task that is done again and again, never twice at once. */
export interface Job {
  name: string;
  /** Milliseconds between the end of one run and the next. */
  pause: number;
  run: () => Promise<void>;
}

/** After a failure a task with a long pause is tried again sooner. */
const PAUSE_AFTER_FAILURE_MS = 10 * 60_000;

/**
 * Runs jobs now and after each pause. A failure is told and tried again; it stops nothing.
 * @returns ends the jobs and waits for what is under way
 */
export function startJobs(
  jobs: readonly Job[],
  onFailure: (name: string, error: unknown) => void,
): () => Promise<void> {
  const ends = jobs.map(({ name, pause, run }) => {
    let timer: NodeJS.Timeout | undefined;
    let hasEnded = false;
    let running = Promise.resolve();
    const start = () => {
      let wait = pause;
      running = run()
        .catch((error: unknown) => {
          wait = Math.min(pause, PAUSE_AFTER_FAILURE_MS);
          onFailure(name, error);
        })
        .finally(() => {
          if (!hasEnded) timer = setTimeout(start, wait).unref();
        });
    };
    start();
    return async () => {
      hasEnded = true;
      clearTimeout(timer);
      await running;
    };
  });
  return async () => {
    await Promise.all(ends.map((end) => end()));
  };
}
