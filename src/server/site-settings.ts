import type { Logger } from 'pino';
import type { RegistrationService } from '../interest/service.ts';
import type { Limits } from './limits.ts';
import type { Source } from './served.ts';

/** What the server serves. */
export interface SiteSettings {
  source: Source;
  service: RegistrationService;
  /** Whether registrations are taken here (INTEREST_FORM). */
  open: boolean;
  /** How many reverse proxies of ours stand before the server. */
  proxies: number;
  /** The public address, without a slash at the end. */
  site: string;
  /** Undefined switches limits off, for load tests. */
  limits?: Partial<Limits> | undefined;
  log: Logger;
}
