import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** People need longer than this to fill in the form; programs do not. */
export const SHORTEST_MS = 1_000;
/** An older stamp says nothing any more. */
const LONGEST_MS = 24 * 3_600_000;

/** The cookie that carries the stamp, named on the page about personal details. It holds a time and its signature, nothing about the person. */
export const TIMING_COOKIE = 'interest-opened';

/**
 * Signed times at which the form was opened. The page is a file and the same for everybody, so the stamp comes
 * with its response as a cookie; where a cache or the reader's browser drops the cookie, nothing can be said about
 * the time taken and nothing is: the honeypot and the limit of requests remain.
 */
export class FormTiming {
  readonly #key: Buffer;

  /** @param key signs the stamps; a new process may have a new one */
  constructor(key: Buffer = randomBytes(32)) {
    this.#key = key;
  }

  /** A stamp for the form opened at an instant. */
  stamp(now: Date): string {
    const time = now.getTime().toString(36);
    return `${time}.${this.#sign(time)}`;
  }

  /** Whether the form came back faster than people can fill it in. Missing, foreign or old stamps say no. */
  isTooFast(cookies: string | undefined, now: Date): boolean {
    const stamp = new RegExp(`(?:^|;\\s*)${TIMING_COOKIE}=([0-9a-z]{1,12})\\.([\\w-]{43})(?:;|$)`).exec(
      cookies ?? '',
    );
    const [, time = '', signature = ''] = stamp ?? [];
    if (!stamp || !timingSafeEqual(Buffer.from(signature), Buffer.from(this.#sign(time)))) return false;
    const passed = now.getTime() - parseInt(time, 36);
    return passed < SHORTEST_MS && passed > -LONGEST_MS;
  }

  #sign(time: string): string {
    return createHmac('sha256', this.#key).update(time).digest('base64url');
  }
}
