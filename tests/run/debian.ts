/** Programs of Debian packages, for tests that need the real thing. */
import { existsSync, globSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Machine } from './machine.ts';

/** What of a machine this needs. */
export type DebianMachine = Pick<Machine, 'env' | 'isRoot' | 'osRelease' | 'run' | 'say'>;

/** Is this Debian itself, where we may install? Ubuntu's packages of the same names are often pointers to snaps. */
export function mayInstall({ isRoot, osRelease }: DebianMachine): boolean {
  return isRoot && /^ID=["']?debian["']?$/m.test(osRelease);
}

/** Installs packages with apt-get; says so. @returns whether it worked */
export function install(machine: DebianMachine, packages: readonly string[]): boolean {
  if (!mayInstall(machine)) return false;
  machine.say(`Installing Debian's packages with apt-get: ${packages.join(', ')}.`);
  return (
    machine.run('apt-get', ['update']) &&
    machine.run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
  );
}

/**
 * The file of a program: on PATH or where Debian keeps programs of administrators, else in a folder of borrowed ones.
 * @returns undefined where there is none
 */
export function findProgram(name: string, machine: DebianMachine, borrowed: string): string | undefined {
  const folders = [
    ...(machine.env['PATH'] ?? '').split(path.delimiter).filter(Boolean),
    '/usr/sbin',
    path.join(borrowed, 'usr/sbin'),
    path.join(borrowed, 'usr/bin'),
  ];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/**
 * Unpacks a package of a network service into a folder, without installing it: an installed one would be started.
 * @returns whether it worked
 */
export function borrow(name: string, machine: DebianMachine, folder: string): boolean {
  if (!mayInstall(machine)) return false;
  machine.say(`Unpacking Debian's ${name} into ${folder}, for tests only.`);
  const archives = path.join(folder, 'archives');
  mkdirSync(archives, { recursive: true });
  const fetched =
    machine.run('apt-get', ['update']) &&
    // apt-get downloads into the folder it runs in.
    machine.run('env', ['-C', archives, 'apt-get', 'download', name]);
  const [archive] = globSync(`${name}_*.deb`, { cwd: archives });
  return (
    fetched && archive !== undefined && machine.run('dpkg-deb', ['-x', path.join(archives, archive), folder])
  );
}
