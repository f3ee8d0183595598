import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';

/** Posts from one network in an hour, whatever they are for: an office or a hall of people often has one address. */
const POSTS = 20;
/** Requests for pages that are rendered from one network in a minute. */
const PAGES = 120;

/** Counts a request; seconds to wait where there were too many. */
export type Limit = (request: FastifyRequest) => Promise<number | undefined>;

export interface Limits {
  posts: number;
  pages: number;
}

/**
 * Limits by network, kept in the memory of this process: addresses are written nowhere.
 * @param limits other numbers than those above; undefined switches them off, for load tests
 */
export async function addLimits(
  app: FastifyInstance,
  limits: Partial<Limits> | undefined,
): Promise<Record<keyof Limits, Limit>> {
  await app.register(rateLimit, { global: false });
  const limit = (max: number, timeWindow: string): Limit => {
    const count = app.createRateLimit({ max, timeWindow, keyGenerator: ({ ip }) => networkOf(ip) });
    return async (request) => {
      const counted = limits && (await count(request));
      return counted && !counted.isAllowed && counted.isExceeded ? counted.ttlInSeconds : undefined;
    };
  };
  return { posts: limit(limits?.posts ?? POSTS, '1 hour'), pages: limit(limits?.pages ?? PAGES, '1 minute') };
}

/**
 * The network an address belongs to: a household has a whole /64 of IPv6. Some proxies write the port with the address,
 * which is another one each time.
 */
export function networkOf(address: string): string {
  const bare = /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address;
  if (!ipaddr.isValid(bare)) return 'unknown';
  const ip = ipaddr.process(bare);
  return ip instanceof ipaddr.IPv6 ? ip.parts.slice(0, 4).join(':') : ip.toString();
}
