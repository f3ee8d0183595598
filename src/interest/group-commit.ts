import { LibsqlError, type InStatement, type ResultSet } from '@libsql/client';
import type { Use } from './connection.ts';

/** One transaction takes at most so many jobs: the wait for one disk write is then shared by all of them. */
const JOBS_AT_ONCE = 256;
/** More waiting than this, and new jobs are refused at once: memory must not grow with the queue. */
const QUEUE_LIMIT = 4_000;

interface Job {
  statements: InStatement[];
  resolve: (results: ResultSet[]) => void;
  reject: (error: unknown) => void;
}

/**
 * Runs writes in shared transactions. What arrives while one transaction is being written to the disk goes into
 * the next, so a disk that syncs a hundred times a second still takes thousands of jobs. A job is acknowledged
 * only after its transaction has been committed; each job is wholly in or wholly out.
 */
export class GroupCommit {
  readonly #use: Use;
  readonly #queue: Job[] = [];
  #running: Promise<void> | undefined;

  /** @param use runs a call on the database, which may come back after a failure: see connection.ts */
  constructor(use: Use) {
    this.#use = use;
  }

  /**
   * Runs statements as one job.
   * @returns the result of each statement
   * @throws what the database said when the job could not be written: nothing of it is stored then
   */
  run(statements: InStatement[]): Promise<ResultSet[]> {
    if (this.#queue.length >= QUEUE_LIMIT) {
      return Promise.reject(new LibsqlError('Too many writes are waiting', 'QUEUE_FULL'));
    }
    const done = new Promise<ResultSet[]>((resolve, reject) => {
      this.#queue.push({ statements, resolve, reject });
    });
    this.#running ??= this.#work();
    return done;
  }

  /** Resolves when everything accepted so far has been written or refused. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #work(): Promise<void> {
    // Let the requests that are already being read join the first transaction.
    await new Promise(setImmediate);
    while (this.#queue.length > 0) {
      await this.#write(this.#queue.splice(0, JOBS_AT_ONCE));
      await new Promise(setImmediate);
    }
    this.#running = undefined;
  }

  async #write(jobs: Job[]): Promise<void> {
    try {
      const all = jobs.flatMap(({ statements }) => statements);
      const results = await this.#use((client) => client.batch(all, 'write'));
      for (const { statements, resolve } of jobs) resolve(results.splice(0, statements.length));
    } catch (error) {
      // One bad job must not take the others with it; where the database itself is the trouble, all fail alike.
      if (jobs.length > 1 && isConstraint(error)) for (const job of jobs) await this.#write([job]);
      else for (const { reject } of jobs) reject(error);
    }
  }
}

/** Is the trouble in the data of one job (a reference drawn twice) and not in the database? */
export function isConstraint(error: unknown): boolean {
  return error instanceof LibsqlError && error.code.includes('CONSTRAINT');
}
