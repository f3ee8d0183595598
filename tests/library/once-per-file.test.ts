import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { oncePerFile } from '../../src/library/once-per-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'once-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('makes the result of a file once, and anew when the file has changed', () => {
  const file = path.join(folder, 'a.txt');
  const make = vi.fn((text: string) => text.toUpperCase());
  const read = oncePerFile('letters', make);
  expect(read(file)).toBeUndefined();
  writeFileSync(file, 'один');
  expect([read(file), read(file)]).toEqual(['ОДИН', 'ОДИН']);
  expect(make).toHaveBeenCalledTimes(1);
  writeFileSync(file, 'двое');
  // As long as the first, and of another time.
  utimesSync(file, 1, 1);
  expect(read(file)).toBe('ДВОЕ');
  rmSync(file);
  expect(read(file)).toBeUndefined();
});

it('is known to every copy of the module, and readers of other names keep their own', () => {
  const file = path.join(folder, 'b.txt');
  writeFileSync(file, 'слово');
  const make = vi.fn(() => 1);
  oncePerFile('first', make)(file);
  expect(oncePerFile('first', make)(file)).toBe(1);
  expect(oncePerFile('second', () => 2)(file)).toBe(2);
  expect(make).toHaveBeenCalledTimes(1);
});
