/** Posts registrations as many visitors at once would. */
import { Agent, request } from 'node:http';

/** A registration with an address of its own, as the body of a form. */
export function formBody(email: string, more: Record<string, string> = {}): string {
  const fields = { name: 'Айгүл Осмонова', email, role: 'ngo', language: 'ky', consent: 'yes', ...more };
  return String(new URLSearchParams({ organisation: 'Уюм', place: 'Баткен', topics: 'law', ...fields }));
}

export interface Posted {
  /** Status of the answer; 0 when the connection broke first. */
  status: number;
  location: string;
  ms: number;
}

/** One post; a broken connection is an answer too. */
export function post(port: number, body: string, agent?: Agent, path = '/interest'): Promise<Posted> {
  const started = performance.now();
  return new Promise((resolve) => {
    const outgoing = request({
      host: '127.0.0.1',
      port,
      path,
      method: 'POST',
      agent,
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Content-Length': Buffer.byteLength(body),
      },
    });
    const done = (status: number, location = '') => {
      resolve({ status, location, ms: performance.now() - started });
    };
    outgoing.on('response', (response) => {
      // The status line is the acknowledgement; the rest of the answer is read to free the connection.
      response.on('error', () => {
        done(response.statusCode ?? 0, response.headers.location);
      });
      response.on('end', () => {
        done(response.statusCode ?? 0, response.headers.location);
      });
      response.resume();
    });
    outgoing.on('error', () => {
      done(0);
    });
    outgoing.end(body);
  });
}

/**
 * Keeps so many posters busy until `next` has no more addresses.
 * @param next gives the address of the next registration
 * @param onAnswer told of every answer
 */
export async function posters(
  port: number,
  concurrency: number,
  next: () => string | undefined,
  onAnswer: (email: string, answer: Posted) => void,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const poster = async () => {
    for (let email = next(); email !== undefined; email = next()) {
      onAnswer(email, await post(port, formBody(email), agent));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, poster));
  agent.destroy();
}
