/** Starts Caddy or nginx with the files of deploy/, on ports of the tests, and asks through them. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import http, { type IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const DEPLOY = path.resolve(import.meta.dirname, '../../deploy');

/** Where a proxy listens and what it stands before. */
export interface Place {
  /** A folder of its own. */
  folder: string;
  /** The port with TLS and the one that leads there. */
  port: number;
  plainPort: number;
  /** The port of the hub. */
  upstream: number;
}

export interface Proxy {
  stop: () => Promise<void>;
  /** Everything it has written: logs and what it said. */
  logs: () => string;
}

/** One line is put into the file's options: tests have no business with ports 80 and 443 or the system's trust. */
export async function startCaddy(file: string, { folder, port, plainPort, upstream }: Place): Promise<Proxy> {
  const options = `\tadmin off\n\tskip_install_trust\n\thttp_port ${plainPort}\n\thttps_port ${port}\n`;
  const text = readFileSync(path.join(DEPLOY, 'Caddyfile'), 'utf8');
  const config = path.join(folder, 'Caddyfile');
  // Nobody wants to wait for a hub that is gone as long as a reader would for one that is restarted.
  const quicker = text.replace('lb_try_duration 20s', 'lb_try_duration 2s');
  writeFileSync(config, quicker.replace(/^\{\n/m, `{\n${options}`));
  const env = {
    ...process.env,
    HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
    HUB_SITE: `https://localhost:${port}`,
    HUB_UPSTREAM: `127.0.0.1:${upstream}`,
  };
  return started(spawn(file, ['run', '--config', config, '--adapter', 'caddyfile'], { env }), port, folder);
}

/** Names, ports and folders of the file become those of the test; what it says otherwise stays. */
export async function startNginx(
  file: string,
  openssl: string,
  { folder, port, plainPort, upstream }: Place,
): Promise<Proxy> {
  const key = path.join(folder, 'key.pem');
  const certificate = path.join(folder, 'certificate.pem');
  const subject = ['-subj', '/CN=localhost', '-days', '2', '-nodes', '-newkey', 'rsa:2048'];
  execFileSync(openssl, ['req', '-x509', ...subject, '-keyout', key, '-out', certificate], { stdio: 'pipe' });
  mkdirSync(path.join(folder, 'logs'));
  const site = readFileSync(path.join(DEPLOY, 'nginx.conf'), 'utf8')
    .replaceAll(/^ *listen \[::\].*\n/gm, '')
    .replaceAll('listen 80;', `listen 127.0.0.1:${plainPort};`)
    .replaceAll('listen 443 ', `listen 127.0.0.1:${port} `)
    .replaceAll(/(ssl_certificate +).*;/g, `$1${certificate};`)
    .replaceAll(/(ssl_certificate_key +).*;/g, `$1${key};`)
    .replaceAll('hub.example.org', 'localhost')
    .replaceAll('/var/log/nginx/', `${folder}/logs/`)
    .replaceAll('127.0.0.1:4321', `127.0.0.1:${upstream}`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const config = path.join(folder, 'nginx.conf');
  writeFileSync(
    config,
    `daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1;
     ${process.getuid?.() === 0 ? 'user root;' : ''}
     events {} http { ${temporary.join(' ')} ${site} }`,
  );
  return started(spawn(file, ['-c', config, '-p', folder, '-e', 'stderr']), port, folder);
}

async function started(child: ChildProcess, port: number, folder: string): Promise<Proxy> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += String(chunk);
    });
  const ended = once(child, 'exit');
  for (let left = 100; ; left -= 1) {
    if (await ask(port, '/healthz').catch(() => undefined)) break;
    if (left === 0 || child.exitCode !== null) throw new Error(`The proxy did not start: ${said}`);
    await wait(100);
  }
  return {
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
    logs: () => {
      const folderOfLogs = path.join(folder, 'logs');
      const files = readdirSync(folder).includes('logs') ? readdirSync(folderOfLogs) : [];
      return said + files.map((name) => readFileSync(path.join(folderOfLogs, name), 'utf8')).join('');
    },
  };
}

export interface Question {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** The address of this machine that the question comes from. */
  from?: string;
  /** Without TLS. */
  plain?: boolean;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks at a port of this machine, with TLS, whoever made the certificate. */
export function ask(port: number, address: string, question: Question = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, body, from, plain = false } = question;
  const options = {
    host: '127.0.0.1',
    port,
    path: address,
    method,
    agent: false as const,
    localAddress: from,
  };
  return new Promise((resolve, reject) => {
    const outgoing = plain
      ? http.request({ ...options, headers })
      : https.request({
          ...options,
          headers: { Host: 'localhost', ...headers },
          servername: 'localhost',
          rejectUnauthorized: false,
        });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    outgoing.end(body);
  });
}
