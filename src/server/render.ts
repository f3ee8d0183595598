import { existsSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { localePath } from '../i18n/index.ts';
import type { InterestView } from '../interest/views.ts';

/** The adapter's handler in middleware mode: the built pages that are rendered on request. */
type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  locals: object,
) => Promise<void>;

/** Makes the HTML of an answer. */
export type Render = (view: InterestView) => Promise<string>;

/**
 * The page of the build that sets the server's answers (src/pages/[...locale]/interest/reply.astro).
 * It is called inside the process, with what to say; no request of a reader reaches it.
 * @param folder of the built server code
 * @throws when it has not been built
 */
export async function loadRender(folder: string): Promise<Render> {
  const entry = join(folder, 'entry.mjs');
  if (!existsSync(entry)) throw new Error(`No ${entry}: run the build first.`);
  const { handler } = (await import(pathToFileURL(entry).href)) as { handler: AstroHandler };
  return (view) => renderWith(handler, view);
}

async function renderWith(handler: AstroHandler, view: InterestView): Promise<string> {
  // A request without a connection: the handler reads its address and headers only.
  const request = new IncomingMessage(new (await import('node:net')).Socket());
  request.method = 'GET';
  request.url = localePath(view.locale, '/interest/reply/');
  request.headers = { host: 'localhost' };
  request.push(null);
  const response = new Collected(request);
  await handler(request, response, (error) => response.fail(error ?? new Error('No such page')), { view });
  return response.html;
}

/** A response that keeps what is written to it instead of sending it. */
class Collected extends ServerResponse {
  readonly html: Promise<string>;
  #chunks: Buffer[] = [];
  #done: (html: string) => void = () => undefined;
  fail: (error: unknown) => void = () => undefined;

  constructor(request: IncomingMessage) {
    super(request);
    this.html = new Promise((resolve, reject) => {
      this.#done = resolve;
      this.fail = (error) => {
        reject(error instanceof Error ? error : new Error(String(error)));
      };
    });
  }

  override write(chunk: Uint8Array | string): boolean {
    this.#chunks.push(Buffer.from(chunk as Uint8Array));
    return true;
  }

  override end(chunk?: unknown): this {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.write(chunk);
    const html = Buffer.concat(this.#chunks).toString('utf8');
    if (this.statusCode >= 500 && html === 'Internal Server Error') this.fail(new Error('The page failed'));
    else this.#done(html);
    // Whoever waits for the end of the response is told.
    setImmediate(() => this.emit('finish'));
    return this;
  }
}
