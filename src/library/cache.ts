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
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { cacheDir } from './settings.ts';

/** How long a result that no build has asked for is cached. */
const DAYS_CACHED = 14;
const DAY = 24 * 3600 * 1000;

const codes = new Map<string, string>();

/** A digest of the code that makes a result: of these files and folders of the project, the packages and Node. */
function codeDigest(made: readonly string[]): string {
  const name = made.join(' ');
  const known = codes.get(name);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(process.version);
  const patterns = made.map((path) => (path.includes('.') ? path : `${path}/**`));
  for (const file of globSync([...patterns, 'package-lock.json']).sort()) {
    hash.update(`${file}\n`).update(readFileSync(file));
  }
  const digest = hash.digest('hex');
  codes.set(name, digest);
  return digest;
}

/**
 * Results of slow work in a folder that outlives the build, each under the digest of what it was made from and of
 * the code that made it: what is found there is what would be made anew.
 */
export class Cache<Result> {
  readonly #name: string;
  readonly #madeBy: readonly string[];

  /**
   * @param name of the folder in the cache
   * @param madeBy files and folders of the project that decide how a result comes out: `src/markdown`
   */
  constructor(name: string, madeBy: readonly string[]) {
    this.#name = name;
    this.#madeBy = madeBy;
  }

  /** What is cached under a key; undefined when nothing is. The key names everything the result was made from. */
  get(key: string): Result | undefined {
    const file = this.#file(key);
    if (!existsSync(file)) return undefined;
    const now = new Date();
    utimesSync(file, now, now);
    return JSON.parse(readFileSync(file, 'utf8')) as Result;
  }

  /** Keeps a result that survives JSON; it takes the place of an earlier one. */
  set(key: string, result: Result): void {
    const file = this.#file(key);
    mkdirSync(join(cacheDir(), this.#name), { recursive: true });
    // Renamed into its place: two builds at once must not read half a file.
    const half = `${file}.${process.pid}`;
    writeFileSync(half, JSON.stringify(result));
    renameSync(half, file);
  }

  #file(key: string): string {
    const digest = createHash('sha256').update(codeDigest(this.#madeBy)).update(key).digest('hex');
    return join(cacheDir(), this.#name, `${digest}.json`);
  }
}

/**
 * Small results of many pieces of work, all in one file: a build that asks for each of a thousand pages would
 * spend its time on opening files.
 */
export class CacheTable<Result> {
  readonly #store: Cache<Record<string, Result>>;
  readonly #place: string;
  readonly #before: Record<string, Result>;
  readonly #asked = new Map<string, Result>();

  /**
   * @param name of the folder in the cache
   * @param place what the entries belong to: another site has another table
   * @param madeBy as for `Cache`
   */
  constructor(name: string, place: string, madeBy: readonly string[]) {
    this.#store = new Cache(name, madeBy);
    this.#place = resolve(place);
    this.#before = this.#store.get(this.#place) ?? {};
  }

  /** The cached result, else what `make` makes. The key names everything the result is made from. */
  of(key: string, make: () => Result): Result {
    const digest = createHash('sha256').update(key).digest('base64');
    const result = this.#before[digest] ?? make();
    this.#asked.set(digest, result);
    return result;
  }

  /** Keeps what has been asked for, and nothing else. */
  save(): void {
    this.#store.set(this.#place, Object.fromEntries(this.#asked));
  }
}

/**
 * Puts a cached file into a built site as it is. A second name of the same file costs a tenth of a copy; nothing writes
 * into a finished site, so the cached one stays what it is.
 */
export async function place(cached: string, target: string): Promise<void> {
  // Never over a file that may itself be a name of another cached one.
  await rm(target, { force: true });
  await link(cached, target).catch(() => copyFile(cached, target));
}

/** Throws out of a folder of the cache what no build has asked for lately. */
export function prune(name: string): void {
  const folder = join(cacheDir(), name);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    // Another build may clear up at the same time.
    const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (mtimeMs < Date.now() - DAYS_CACHED * DAY) rmSync(file, { force: true });
  }
}
