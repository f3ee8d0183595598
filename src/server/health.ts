import { createServer, type Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Readiness } from '../interest/readiness.ts';

/** Says how the store is. */
export type Ready = () => Promise<Readiness>;

/** `/healthz`: the process answers. `/readyz`: registrations can be read and taken, and what else is to be watched. */
export function addHealth(app: FastifyInstance, ready: Ready): void {
  app.get('/healthz', (_request, reply) =>
    reply.header('Cache-Control', 'no-store').type('text/plain; charset=utf-8').send('ok\n'),
  );
  app.get('/readyz', async (_request, reply) => {
    const readiness = await ready();
    return reply
      .code(readiness.ok ? 200 : 503)
      .header('Cache-Control', 'no-store')
      .send(readiness);
  });
}

/** Counts what the server answers, by route, never by address. */
export function addMetrics(app: FastifyInstance, ready: Ready): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Answers by route and status, and how long they took.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.05, 0.5, 5],
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const { name = 'file' } = request.routeOptions.config;
    const labels = { route: name, method: request.method, status: reply.raw.statusCode };
    answers.observe(labels, reply.elapsedTime / 1_000);
    return Promise.resolve();
  });
  const gauges: [name: string, help: string, value: (readiness: Readiness) => number | undefined][] = [
    ['ready', 'Registrations can be read and taken.', ({ ok }) => Number(ok)],
    ['emails_waiting', 'Emails in the queue.', ({ mail }) => mail.waiting],
    ['emails_oldest_minutes', 'Age of the oldest email in the queue.', ({ mail }) => mail.oldestMinutes],
    ['emails_failed', 'Emails that were given up.', ({ mail }) => mail.failed],
    ['emails_sent_today', 'Emails sent in the last 24 hours.', ({ mail }) => mail.sentToday],
    ['last_purge_seconds', 'Time of the last purge.', ({ purge }) => seconds(purge.last)],
    ['last_backup_seconds', 'Time of the last backup.', ({ backup }) => seconds(backup.last)],
    ['disk_free_bytes', 'Free on the disk of the registrations.', ({ freeBytes }) => freeBytes],
  ];
  for (const [name, help, value] of gauges) {
    new Gauge({
      name: `hub_${name}`,
      help,
      registers: [registry],
      async collect() {
        this.set(value(await ready()) ?? Number.NaN);
      },
    });
  }
  return registry;
}

function seconds(instant: string | undefined): number | undefined {
  return instant === undefined ? undefined : Date.parse(instant) / 1_000;
}

/** Serves metrics to the machine itself, in the text format of Prometheus. */
export function serveMetrics(registry: Registry, port: number): Server {
  const server = createServer((_request, response) => {
    registry.metrics().then(
      (text) => response.setHeader('Content-Type', registry.contentType).end(text),
      () => response.writeHead(500).end(),
    );
  });
  return server.listen(port, '127.0.0.1');
}
