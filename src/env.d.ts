import type { InterestView } from './interest/views.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the server answers to a registration; src/server/render.ts puts it here. */
      view?: InterestView;
    }
  }
}
