/** A store on a remote server: hrana-server.ts as a process of its own on loopback. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Store } from '../../src/interest/store.ts';
import { startServer, type ChildServer } from './child-server.ts';
import { freePort } from './port.ts';

const TOKEN = 'a-token-for-tests';
let databases = 0;

export interface RemoteServer extends ChildServer {
  /** Where it keeps its databases. */
  folder: string;
}

/** @param before one that was killed: the new one takes its port and its databases */
export async function startRemote(before?: RemoteServer): Promise<RemoteServer> {
  const folder = before?.folder ?? mkdtempSync(path.join(tmpdir(), 'hrana-'));
  const server = await startServer(
    'tests/support/hrana-server.ts',
    before?.port ?? (await freePort()),
    'ready',
    {
      HRANA_FOLDER: folder,
      HRANA_TOKEN: TOKEN,
      NODE_NO_WARNINGS: '1',
    },
  );
  return { ...server, folder };
}

/** A store over an empty database of the server, and a folder for what a test writes beside it. */
export function temporaryRemote({ port }: ChildServer) {
  databases += 1;
  const url = `http://127.0.0.1:${String(port)}/db${String(databases)}/`;
  const folder = mkdtempSync(path.join(tmpdir(), 'interest-'));
  const store = new Store({ url, token: TOKEN });
  const end = async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, folder, end };
}
