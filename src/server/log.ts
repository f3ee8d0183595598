import { pino, type Logger } from 'pino';

export { errorCode } from '../interest/service.ts';

/**
 * The server's log: names of routes, codes and times. Never an address of a page or of a person, never a form:
 * private links are addresses, and what people typed is theirs.
 */
export function serverLog(level: string): Logger {
  return pino({ base: null, level });
}
