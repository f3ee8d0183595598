/** Lets the page live while the search works: a letter typed meanwhile shows at once, on slow phones too. */

/** So long, in milliseconds, a piece of work may take; on a processor four times slower it is still unnoticed. */
const LONGEST = 8;

let since = 0;

/** To be awaited between pieces of work: gives way to whatever waits, if the last time is long enough ago. */
export async function breathe(): Promise<void> {
  if (performance.now() - since < LONGEST) return;
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  since = performance.now();
}
