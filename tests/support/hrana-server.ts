/**
 * A server that speaks to the store as a remote libSQL server does: Hrana 2 over HTTP (`POST /v2/pipeline`, JSON),
 * as far as @libsql/client uses it without interactive transactions, over Node's SQLite. It is ours: it proves our
 * use of the remote client over real HTTP, not the behaviour of anybody's product. A process of its own, so that
 * tests can kill it. The first part of the address names a database: `http://127.0.0.1:PORT/one`.
 * Settings: PORT, HRANA_FOLDER, HRANA_TOKEN.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite';

interface Stmt {
  sql?: string;
  sql_id?: number;
  args?: Value[];
}
type Value =
  | { type: 'null' }
  | { type: 'integer'; value: string }
  | { type: 'float'; value: number }
  | { type: 'text'; value: string };
type Condition =
  | { type: 'ok'; step: number }
  | { type: 'error'; step: number }
  | { type: 'not'; cond: Condition }
  | { type: 'and'; conds: Condition[] }
  | { type: 'or'; conds: Condition[] };
interface Step {
  stmt: Stmt;
  condition?: Condition;
}
type Request =
  | { type: 'close' }
  | { type: 'execute'; stmt: Stmt }
  | { type: 'batch'; batch: { steps: Step[] } }
  | { type: 'store_sql'; sql_id: number; sql: string }
  | { type: 'close_sql'; sql_id: number };

const { PORT = '', HRANA_FOLDER = '', HRANA_TOKEN = '' } = process.env;
/** SQLite's primary result codes that the store tells apart. */
const CODES: Record<number, string> = { 5: 'SQLITE_BUSY', 13: 'SQLITE_FULL', 19: 'SQLITE_CONSTRAINT' };

function read(value: Value): SQLInputValue {
  if (value.type === 'null') return null;
  return value.type === 'integer' ? BigInt(value.value) : value.value;
}

function write(value: SQLOutputValue | undefined): Value {
  if (value === null || value === undefined) return { type: 'null' };
  if (typeof value === 'bigint') return { type: 'integer', value: String(value) };
  if (typeof value === 'number') return { type: 'float', value };
  if (typeof value === 'string') return { type: 'text', value };
  throw new Error('The store has no blobs');
}

function failure(error: unknown) {
  const { message, errcode = 1 } = error as Error & { errcode?: number };
  return { message, code: CODES[errcode & 0xff] ?? 'SQLITE_ERROR' };
}

/** One stream: it lives as long as its request, which is all that is needed without interactive transactions. */
class Stream {
  readonly #database: DatabaseSync;
  readonly #texts = new Map<number, string>();

  constructor(name: string) {
    this.#database = new DatabaseSync(path.join(HRANA_FOLDER, `${name}.db`));
    // Survives the death of the process, which is all that tests do to it.
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
  }

  answer(request: Request): unknown {
    const { type } = request;
    try {
      if (request.type === 'store_sql') this.#texts.set(request.sql_id, request.sql);
      if (request.type === 'close_sql') this.#texts.delete(request.sql_id);
      // Closing rolls back what was not committed.
      if (request.type === 'close') this.#database.close();
      if (request.type === 'execute') return ok({ type, result: this.#run(request.stmt) });
      if (request.type === 'batch') return ok({ type, result: this.#batch(request.batch.steps) });
      return ok({ type });
    } catch (error) {
      return { type: 'error', error: failure(error) };
    }
  }

  end(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  #run({ sql, sql_id = -1, args = [] }: Stmt) {
    const statement = this.#database.prepare(sql ?? this.#texts.get(sql_id) ?? '');
    statement.setReadBigInts(true);
    const columns = statement.columns().map(({ name }) => name);
    const rows = statement.all(...args.map(read));
    const { n } = this.#database.prepare('SELECT changes() AS n').get() as { n: number };
    return {
      cols: columns.map((name) => ({ name })),
      rows: rows.map((row) => columns.map((name) => write(row[name]))),
      affected_row_count: n,
      last_insert_rowid: null,
    };
  }

  #batch(steps: Step[]) {
    const results: unknown[] = [];
    const errors: unknown[] = [];
    const holds = (condition: Condition): boolean => {
      if (condition.type === 'ok') return Boolean(results[condition.step]);
      if (condition.type === 'error') return Boolean(errors[condition.step]);
      if (condition.type === 'not') return !holds(condition.cond);
      return condition.type === 'and' ? condition.conds.every(holds) : condition.conds.some(holds);
    };
    for (const [i, { stmt, condition }] of steps.entries()) {
      results[i] = errors[i] = null;
      if (condition && !holds(condition)) continue;
      try {
        results[i] = this.#run(stmt);
      } catch (error) {
        errors[i] = failure(error);
      }
    }
    return { step_results: results, step_errors: errors };
  }
}

function ok(response: unknown) {
  return { type: 'ok', response };
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.headers.authorization !== `Bearer ${HRANA_TOKEN}`) {
    response.writeHead(401).end();
    return;
  }
  const [, name = '', address] = /^\/(\w+)(\/v2\/pipeline)$/.exec(request.url ?? '') ?? [];
  if (request.method !== 'POST' || address === undefined) {
    response.writeHead(404).end();
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const { requests } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { requests: Request[] };
  const stream = new Stream(name);
  const results = requests.map((one) => stream.answer(one));
  stream.end();
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ baton: null, base_url: null, results }));
}

createServer((request, response) => {
  handle(request, response).catch(() => response.writeHead(500).end());
}).listen(Number(PORT), '127.0.0.1', () => {
  process.stdout.write('ready\n');
});
