import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A new folder in memory, where the system has such a place: a database there waits for no disk. Processes are killed in
 * tests, not machines, so that nothing else is different.
 */
export function memoryFolder(prefix: string): string {
  return mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), prefix));
}
