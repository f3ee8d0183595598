/** Before the unit tests: PostgreSQL, where the machine has none and lets us install it. Elsewhere its tests are skipped. */
import { installPostgres } from './support/postgres.ts';

export default function setup(): void {
  installPostgres();
}
