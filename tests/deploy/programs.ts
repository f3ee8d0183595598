/** The programs of Debian that the tests of deploy/ run. */
import path from 'node:path';
import { thisMachine } from '../run/browser.ts';
import { findProgram } from '../run/debian.ts';

/** Where packages of network services are unpacked: installed ones would be started. */
export const BORROWED = path.resolve(import.meta.dirname, '../../.cache/test/debian');

/** The file of a program; undefined where this machine has none and may not install it. */
export function program(name: string): string | undefined {
  return findProgram(name, thisMachine(), BORROWED);
}

/** The title of a suite that needs a program: where it is missing, that is said. */
export function titled(title: string, file: string | undefined, name: string): string {
  return file === undefined ? `${title} (skipped: no ${name})` : title;
}
