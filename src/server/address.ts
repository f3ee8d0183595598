import type { IncomingMessage } from 'node:http';

/**
 * The network address a request came from: the key of the limit, kept in memory only and written nowhere.
 * @param proxies how many reverse proxies of ours stand before the server. Only so many entries at the end of
 *   X-Forwarded-For are theirs; what stands before them anybody can write
 */
export function addressOf(request: IncomingMessage, proxies: number): string {
  const direct = request.socket.remoteAddress ?? '';
  if (proxies === 0) return network(direct);
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim());
  return network(forwarded.at(-proxies) || direct);
}

/** A household has a whole /64 of IPv6: the last 64 bits are left out. */
function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail.split(':').filter(Boolean);
  const middle = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  return [...front, ...middle, ...back].slice(0, 4).join(':');
}
