/** The small site of the fixtures, for what the published content does not have: official texts in several editions. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from '../support/child-server.ts';
import { HUB_SETTINGS } from '../support/content.ts';
import { freePort } from '../support/port.ts';

export interface ServedHub {
  /** Its address, without a slash at the end. */
  site: string;
  stop: () => Promise<void>;
}

/** Serves the hub on a port of its own; builds it first, which takes some seconds, where the hubs' tests have not. */
export async function serveHub(): Promise<ServedHub> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-'));
  const port = await freePort();
  const server = await startServer('src/cli/start.ts', port, 'The site is at', {
    ...HUB_SETTINGS,
    HOST: 'localhost',
    DATA_DIR: folder,
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'silent',
  });
  return {
    site: `http://localhost:${String(port)}`,
    stop: async () => {
      await server.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
