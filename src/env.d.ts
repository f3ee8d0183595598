import type { FormServer } from './interest/answer.ts';
import type { InterestFacts } from './interest/conferences.ts';

declare global {
  namespace App {
    /** What src/server gives the pages that are answered on request. */
    interface Locals {
      interest?: FormServer;
      /** The footer's links to the pages about the site. */
      about?: InterestFacts['about'];
    }
  }
}
