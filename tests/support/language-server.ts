import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Message {
  id?: number;
  method?: string;
  result?: unknown;
}

/** Astro's language server as the VS Code extension starts it: the protocol is JSON with lengths, over a pipe. */
export function startLanguageServer(workspace: string) {
  const server = spawn(
    process.execPath,
    [path.join(ROOT, 'node_modules/@astrojs/language-server/bin/nodeServer.js'), '--stdio'],
    { cwd: workspace, stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const waiting = new Map<number, (result: unknown) => void>();
  let buffer = Buffer.alloc(0);
  let last = 0;

  function send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  function receive(message: Message): void {
    if (message.id === undefined) return;
    // What the server asks of the editor: nothing here depends on the answer.
    if (message.method) send({ id: message.id, result: null });
    else waiting.get(message.id)?.(message.result);
  }

  server.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = /^Content-Length: (\d+)[^]*?\r\n\r\n/.exec(buffer.toString('latin1'));
      const length = Number(head?.[1]);
      if (!head || buffer.length < head[0].length + length) return;
      const body = buffer.subarray(head[0].length, head[0].length + length);
      buffer = buffer.subarray(head[0].length + length);
      receive(JSON.parse(body.toString('utf8')) as Message);
    }
  });

  const request = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve) => {
      waiting.set(++last, resolve);
      send({ id: last, method, params });
    });

  return {
    async open(): Promise<void> {
      await request('initialize', {
        processId: process.pid,
        rootUri: pathToFileURL(workspace).href,
        workspaceFolders: [{ uri: pathToFileURL(workspace).href, name: 'hub' }],
        capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
        initializationOptions: {
          typescript: { tsdk: path.join(ROOT, 'node_modules/typescript/lib') },
          contentIntellisense: true,
        },
      });
      send({ method: 'initialized', params: {} });
    },
    show(uri: string, text: string): void {
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'mdx', version: 1, text } },
      });
    },
    ask: (method: string, uri: string, line: number, character: number): Promise<unknown> =>
      request(method, { textDocument: { uri }, position: { line, character } }),
    close(): void {
      server.kill();
    },
  };
}
