import { pino, type Logger } from 'pino';
import { LibsqlError } from '@libsql/client';

/**
 * The server's log: names of routes, codes and times. Never an address of a page or of a person, never a form:
 * private links are addresses, and what people typed is theirs.
 */
export function serverLog(level: string): Logger {
  return pino({ base: null, level });
}

/** An error as the log may have it: its kind. Messages of a database can quote what was to be stored. */
export function kindOf(error: unknown): string {
  if (error instanceof LibsqlError) return error.code;
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.name;
  return typeof error;
}
