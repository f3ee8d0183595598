import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { copyFile, link, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { cacheDir } from './settings.ts';

/**
 * The one cache of the project: results of work for which a build was measured to wait, in a folder that outlives it.
 * Cards take 9 s of the first build, compressed copies 4 s, official texts a second for 2,500 articles; everything
 * else is made anew.
 */
const NAMES = ['cards', 'compressed', 'official'] as const;

/** How long a result is cached that no build has asked for. */
const DAYS_CACHED = 14;
const DAY = 24 * 3600 * 1000;

/** A digest of the code that makes a result: of these files and folders of the project, the packages and Node. */
function codeDigest(madeBy: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  const patterns = madeBy.map((path) => (path.includes('.') ? path : `${path}/**`));
  for (const file of globSync([...patterns, 'package-lock.json']).sort()) {
    hash.update(`${file}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * Results of one sort of work, each a file under the digest of what it was made from and of the code that made it:
 * what is found there is what would be made anew.
 */
export class Cache {
  readonly #folder: string;
  readonly #code: string;
  readonly #making = new Map<string, Promise<void>>();

  /** @param madeBy files and folders of the project that decide how a result comes out: `src/markdown` */
  constructor(name: (typeof NAMES)[number], madeBy: readonly string[]) {
    this.#folder = join(cacheDir(), name);
    this.#code = codeDigest(madeBy);
    mkdirSync(this.#folder, { recursive: true });
  }

  /** Whether there is a result for a key: the key names everything the result is made from. */
  has(key: string): boolean {
    return existsSync(this.#path(key));
  }

  /** The path of the file with the result, made first where it is not there. */
  async file(key: string, make: () => Promise<Buffer>): Promise<string> {
    const path = this.#path(key);
    if (!isThere(path)) {
      // Two that ask for one result at once wait for the same making.
      const making = this.#making.get(path) ?? make().then((bytes) => void writeWhole(path, bytes));
      this.#making.set(path, making);
      await making;
    }
    return path;
  }

  /** The result itself, where it is a value that survives JSON. */
  value<Result>(key: string, make: () => Result): Result {
    const path = this.#path(key);
    if (isThere(path)) return JSON.parse(readFileSync(path, 'utf8')) as Result;
    const result = make();
    writeWhole(path, JSON.stringify(result));
    return result;
  }

  #path(key: string): string {
    return join(this.#folder, createHash('sha256').update(this.#code).update(key).digest('hex'));
  }
}

/** Whether a result is there; it counts as asked for. */
function isThere(path: string): boolean {
  if (!existsSync(path)) return false;
  const now = new Date();
  utimesSync(path, now, now);
  return true;
}

/** Whole or not at all: another build must not read half a file, nor one broken off leave it. */
function writeWhole(path: string, content: Buffer | string): void {
  const half = `${path}.${process.pid}.${performance.now()}`;
  writeFileSync(half, content);
  renameSync(half, path);
}

/**
 * Puts a cached file into a built site as it is. A second name of the same file costs a tenth of a copy; nothing
 * writes into a finished site, so the cached one stays what it is.
 */
export async function place(cached: string, target: string): Promise<void> {
  // Never over a file that may itself be a name of another cached one.
  await rm(target, { force: true });
  await link(cached, target).catch(() => copyFile(cached, target));
}

/** Throws out of the cache what no build has asked for lately. */
export function prune(): void {
  for (const name of NAMES) {
    const folder = join(cacheDir(), name);
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder).map((entry) => join(folder, entry))) {
      // Another build may clear up at the same time.
      const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
      if (mtimeMs < Date.now() - DAYS_CACHED * DAY) rmSync(file, { recursive: true, force: true });
    }
  }
}
