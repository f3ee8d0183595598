/** Lets the page live while the search works: a letter typed meanwhile shows at once, on slow phones too. */

/** After so long, in milliseconds, work is broken off between two pieces. */
const LONGEST = 3;

let since = 0;

/** The reader has asked something else. */
export class Overtaken extends Error {}

/**
 * To be awaited between pieces of work: gives way to whatever waits, if the last time is long enough ago.
 * Throws `Overtaken` when the work is not wanted any more.
 */
export async function yieldToMain(signal?: AbortSignal): Promise<void> {
  if (performance.now() - since >= LONGEST) {
    // Browsers without it wait four milliseconds each time.
    if ('scheduler' in globalThis && 'yield' in scheduler) await scheduler.yield();
    else await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  if (signal?.aborted) throw new Overtaken();
}
