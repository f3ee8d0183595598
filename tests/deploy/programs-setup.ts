import { thisMachine } from '../run/browser.ts';
import { borrow, install } from '../run/debian.ts';
import { BORROWED, program } from './programs.ts';

/** Package that has a program, where their names differ. */
const PACKAGES: Readonly<Record<string, string>> = { 'systemd-analyze': 'systemd' };

/** Before all tests: gets what is missing, where this is Debian and we are root. */
export default function setup(): void {
  const machine = thisMachine();
  for (const name of ['nginx', 'caddy']) if (!program(name)) borrow(name, machine, BORROWED);
  const tools = ['systemd-analyze', 'docker-compose', 'openssl'].filter((name) => !program(name));
  if (tools.length > 0)
    install(
      machine,
      tools.map((name) => PACKAGES[name] ?? name),
    );
  for (const name of ['nginx', 'caddy', 'systemd-analyze', 'docker-compose', 'openssl'])
    if (!program(name)) machine.say(`skipped: no ${name}`);
}
