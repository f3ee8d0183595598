import type { Asked } from './interest/answer.ts';
import type { InterestFacts } from './interest/conferences.ts';

declare global {
  namespace App {
    /** What src/server gives the page that is answered on request. */
    interface Locals {
      interest?: Asked;
      /** The footer's links to the pages about the site. */
      about?: InterestFacts['about'];
    }
  }
}
