/** Starts a server as a process of its own and waits until it says it listens. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface ChildServer {
  process: ChildProcess;
  port: number;
  /** Ends it; resolves when it has gone. */
  kill: (signal: NodeJS.Signals) => Promise<void>;
}

/**
 * @param script relative to the project's root
 * @param ready the text by which it says that it listens
 */
export async function startServer(
  script: string,
  port: number,
  ready: string,
  env: Record<string, string>,
): Promise<ChildServer> {
  const child = spawn(process.execPath, [script], {
    cwd: ROOT,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said = `${said}${String(chunk)}`.slice(-10_000);
      if (said.includes(ready)) resolve();
    });
    child.on('exit', () => {
      reject(new Error(`${script} ended before it was ready: ${said}`));
    });
  });
  child.stdout.removeAllListeners('data').resume();
  return {
    process: child,
    port,
    kill: async (signal) => {
      child.kill(signal);
      await ended;
    },
  };
}
