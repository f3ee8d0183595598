declare namespace App {
  interface Locals {
    /** What the server answers to a registration; src/server/render.ts puts it here. */
    view?: import('./interest/views.ts').InterestView;
  }
}
