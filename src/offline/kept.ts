/**
 * What a reader keeps on the device: packs, each a page with what belongs to it, whole or not at all. Runs in pages, in
 * the service worker and in tests.
 */
import { isHashed } from './addresses.ts';

/** A file of a pack. */
export interface PackFile {
  path: string;
  /** SHA-256 of what is in it, in hex. */
  digest: string;
  /** What it weighs on the way, in bytes. */
  bytes: number;
}

/** What a page offers to be kept: `pack.json` beside it. */
export interface Pack {
  /** Changes with any of the files. */
  build: string;
  files: readonly PackFile[];
}

/** A pack on the device. */
export interface KeptPack extends Pack {
  /** Address of its first page. */
  address: string;
  title: string;
  /** When it was taken from the site: ISO 8601. */
  savedAt: string;
}

/** Where files come from and where they are kept. */
export interface Device {
  caches: CacheStorage;
  fetch: typeof fetch;
  now: () => Date;
}

const PREFIX = 'pack ';
/** Written last: a cache without it holds half a pack and is not read. */
const RECORD = '/offline/record.json';
/** A few at a time: on a slow link more only wait. */
const AT_ONCE = 4;

/** The site was built anew between the list of files and one of them. */
class Changed extends Error {}

export function packPath(address: string): string {
  return `${address}pack.json`;
}

export function sizeOf({ files }: Pack): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Asks the site for what belongs to a page. Rejects without a network. */
export async function offeredPack(address: string, { fetch }: Pick<Device, 'fetch'>): Promise<Pack> {
  return (await (await ask(packPath(address), fetch)).json()) as Pack;
}

/** The packs on the device, the latest first. */
export async function keptPacks({ caches }: Pick<Device, 'caches'>): Promise<KeptPack[]> {
  const records = await Promise.all(
    (await packCaches(caches)).map(async (name) => {
      const record = await (await caches.open(name)).match(RECORD);
      return record === undefined ? [] : [(await record.json()) as KeptPack];
    }),
  );
  return records.flat().sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

/**
 * Takes a pack from the site, or what has changed in it. The one before stays until the new one is whole.
 * @param onProgress is told how many of all files are there
 * @throws without a network, or a `QuotaExceededError` where the device has no room: then nothing has changed
 */
export async function keep(
  { address, title }: { address: string; title: string },
  device: Device,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<KeptPack> {
  return alone(async () => {
    try {
      return await keepOnce(address, title, device, onProgress);
    } catch (error) {
      if (!(error instanceof Changed)) throw error;
      return await keepOnce(address, title, device, onProgress);
    }
  });
}

/** Takes a pack off the device. */
export async function forget(address: string, { caches }: Pick<Device, 'caches'>): Promise<void> {
  await alone(async () => {
    for (const name of await packCaches(caches)) if (isOf(name, address)) await caches.delete(name);
  });
}

/** One at a time, whatever other tabs do: two that take the same pack would empty each other's. */
function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('packs', work);
}

/** Brings every pack up to date; what cannot be had now stays as it is. */
export async function refresh(device: Device): Promise<void> {
  for (const kept of await keptPacks(device)) {
    try {
      await keep(kept, device);
    } catch {
      // Without a network or room the pack there is goes on being read.
    }
  }
}

/** The newest copy of an address on the device, whatever stands after its «?»: of a visit, or in a pack that is whole. */
export async function newestCopy(url: string, caches: CacheStorage): Promise<Response | undefined> {
  const copies: { response: Response; at: number }[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    if (name.startsWith(PREFIX) && (await cache.match(RECORD)) === undefined) continue;
    const response = await cache.match(url, { ignoreSearch: true });
    if (response) copies.push({ response, at: Date.parse(response.headers.get('date') ?? '') || 0 });
  }
  return copies.sort((a, b) => b.at - a.at)[0]?.response;
}

async function keepOnce(
  address: string,
  title: string,
  device: Device,
  onProgress: (done: number, all: number) => void,
): Promise<KeptPack> {
  const { caches, now } = device;
  const pack = await offeredPack(address, device);
  const before = (await keptPacks(device)).find((kept) => kept.address === address);
  const kept: KeptPack = { ...pack, address, title, savedAt: now().toISOString() };
  const name = cacheName(address, pack.build);
  if (before?.build !== pack.build) await caches.delete(name);
  const cache = await caches.open(name);
  try {
    if (before?.build !== pack.build) {
      const source = before && (await caches.open(cacheName(address, before.build)));
      const have = new Set(before?.files.map(({ path, digest }) => `${path} ${digest}`));
      let done = 0;
      await inTurn(pack.files, async (file) => {
        const copy = have.has(`${file.path} ${file.digest}`) ? await source?.match(file.path) : undefined;
        await cache.put(file.path, copy ?? (await download(file, device)));
        onProgress((done += 1), pack.files.length);
      });
    }
    await cache.put(RECORD, Response.json(kept));
  } catch (error) {
    if (before?.build !== pack.build) await caches.delete(name);
    throw error;
  }
  for (const other of await packCaches(caches))
    if (isOf(other, address) && other !== name) await caches.delete(other);
  return kept;
}

/** A file as it is in the list: another one is of another build. */
async function download({ path, digest }: PackFile, { fetch }: Device): Promise<Response> {
  const response = await ask(path, fetch);
  const bytes = await response.arrayBuffer();
  if ((await digestOf(bytes)) !== digest) throw new Changed(path);
  const headers = new Headers(response.headers);
  // The bytes are unpacked already.
  for (const header of ['content-encoding', 'content-length']) headers.delete(header);
  return new Response(bytes, { headers });
}

async function ask(path: string, fetch: Device['fetch']): Promise<Response> {
  // What has a fingerprint in its name is taken as the browser has it.
  const response = await fetch(path, isHashed(path) ? {} : { cache: 'no-cache' });
  // A new build may have it no more.
  if (response.status === 404) throw new Changed(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response;
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function inTurn<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  const all = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
  const failure = all.find((result) => result.status === 'rejected');
  if (failure) throw failure.reason;
}

async function packCaches(caches: CacheStorage): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

function cacheName(address: string, build: string): string {
  return `${PREFIX}${address} ${build}`;
}

function isOf(name: string, address: string): boolean {
  return name.startsWith(`${PREFIX}${address} `);
}
