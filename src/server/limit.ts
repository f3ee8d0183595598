import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** An office or a hall full of people often has one address: twenty forms an hour. */
const FORMS = 20;
const WINDOW_S = 3_600;

/** Says how many minutes an address has to wait; undefined when it may send. */
export type Limit = (address: string) => Promise<number | undefined>;

/**
 * The limit of forms per network address.
 * @param forms how many within the window
 */
export function limitPerAddress(forms = FORMS): Limit {
  const limiter = new RateLimiterMemory({ points: forms, duration: WINDOW_S });
  return async (address) => {
    try {
      await limiter.consume(address);
      return undefined;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
      throw refusal;
    }
  };
}
