import { chmodSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient, type Client } from '@libsql/client';
import { setting, type Environment } from '../settings/index.ts';

/** A remote server that does not answer in this time counts as unreachable. */
const REMOTE_TIMEOUT_MS = 5_000;

/**
 * The tables, one step a version; a step once published is never changed. Times are ISO 8601 in UTC, tokens
 * SHA-256 in hexadecimal.
 */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE registration (
      id INTEGER PRIMARY KEY,
      reference TEXT NOT NULL UNIQUE,
      conference TEXT NOT NULL,
      email_key TEXT NOT NULL,
      email TEXT NOT NULL,
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      organisation TEXT NOT NULL,
      place TEXT NOT NULL,
      language TEXT NOT NULL,
      topics TEXT NOT NULL,
      question TEXT NOT NULL,
      locale TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      expires_at TEXT NOT NULL,
      page_token TEXT,
      mail_token TEXT,
      mail_asked_at TEXT,
      UNIQUE (conference, email_key)
    )`,
    'CREATE INDEX registration_expiry ON registration (expires_at)',
    `CREATE TABLE outbox (
      registration INTEGER PRIMARY KEY,
      attempts INTEGER NOT NULL,
      due_at TEXT NOT NULL
    )`,
    'CREATE INDEX outbox_due ON outbox (due_at)',
  ],
  // When a letter last went to an address (SHA-256), for as long as another one has to wait.
  [`CREATE TABLE letter (address TEXT PRIMARY KEY, sent_at TEXT NOT NULL)`],
];

/** Where the registrations are. */
export interface DatabaseSettings {
  /** `file:…`, `libsql://…`, `https://…`, or a path. */
  url: string;
  token?: string | undefined;
}

export function databaseSettings(env?: Environment): DatabaseSettings {
  return { url: setting('DATABASE_URL', env) ?? join(setting('DATA_DIR', env), 'interest.db') };
}

/** The file behind the settings; undefined for a remote server. */
function databaseFile({ url }: DatabaseSettings): string | undefined {
  if (url.startsWith('file:///')) return fileURLToPath(url);
  if (url.startsWith('file:')) return resolve(url.slice('file:'.length));
  return /^[a-z]+:\/\//i.test(url) ? undefined : resolve(url);
}

/**
 * Opens the database and brings its tables up to date.
 * @throws LibsqlError when it cannot be reached or written
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Client> {
  const file = databaseFile(settings);
  const client = file === undefined ? openRemote(settings) : await openFile(file);
  try {
    await migrate(client);
  } catch (error) {
    client.close();
    throw error;
  }
  return client;
}

function openRemote({ url, token }: DatabaseSettings): Client {
  return createClient({
    url,
    ...(token && { authToken: token }),
    fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(REMOTE_TIMEOUT_MS) }),
  });
}

async function openFile(file: string): Promise<Client> {
  mkdirSync(dirname(file), { recursive: true });
  // One connection: the settings below belong to a connection. No waiting for a lock inside the library, where it
  // would stop the whole process: the store tries again by itself.
  const client = createClient({ url: `file:${file}`, concurrency: 1, timeout: 0 });
  try {
    // Personal data: for the server's own user. SQLite gives the files beside it the same rights.
    chmodSync(file, 0o600);
    await client.execute('PRAGMA journal_mode = WAL');
    // A commit is on the disk before it is acknowledged: neither kill −9 nor a power cut loses it.
    await client.execute('PRAGMA synchronous = FULL');
    // Deleted means overwritten, not only forgotten.
    await client.execute('PRAGMA secure_delete = ON');
  } catch (error) {
    client.close();
    throw error;
  }
  return client;
}

async function migrate(client: Client): Promise<void> {
  await client.execute('CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY)');
  const { rows } = await client.execute('SELECT max(version) AS version FROM migration');
  const done = Number(rows[0]?.['version'] ?? 0);
  for (const [index, steps] of MIGRATIONS.entries()) {
    const version = index + 1;
    if (version <= done) continue;
    // The number first: a second machine that starts at the same moment fails here and finds the tables made.
    await client.batch([{ sql: 'INSERT INTO migration VALUES (?)', args: [version] }, ...steps], 'write');
  }
}
