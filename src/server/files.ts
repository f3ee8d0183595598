import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { splitPath } from '../i18n/paths.ts';
import { headersOf } from '../publishing/headers.ts';
import type { SiteSettings } from './site-settings.ts';

/** Everything but hashed names, which `headersOf` knows, is asked for again by its ETag. */
const ASK_AGAIN = 'public, no-cache';

/** Names that change with what is in the file: open pages may ask for those of the builds before. */
const HASHED = /^\/(?:_astro|cards|pagefind)\/(?:[\w.-]+\/)*[\w.-]+$/;

/**
 * Serves the files of the current build, with the compressed copies beside them; what is not there answers with its
 * 404.html, in the language of the address.
 */
export async function addFiles(app: FastifyInstance, { source }: SiteSettings): Promise<void> {
  await app.register(fastifyStatic, {
    root: source.current().client,
    serve: false,
    preCompressed: true,
    redirect: true,
    cacheControl: false,
  });
  app.get<{ Params: { '*': string } }>('/*', (request, reply) => {
    const path = `/${request.params['*']}`;
    const { client, policy } = source.current();
    reply.headers({
      'Cache-Control': ASK_AGAIN,
      'Content-Security-Policy': policy,
      ...Object.fromEntries(headersOf(path)),
    });
    // What the current build has not may stand in one before it.
    const isMissing = HASHED.test(path) && !existsSync(join(client, path));
    const before = isMissing ? source.earlier().find((folder) => existsSync(join(folder, path))) : undefined;
    return reply.sendFile(path, before ?? client);
  });

  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed(reply, ['GET', 'HEAD']);
    const { notFound, policy } = source.current();
    return reply
      .code(404)
      .headers({ 'Cache-Control': ASK_AGAIN, 'Content-Security-Policy': policy })
      .type('text/html; charset=utf-8')
      .send(notFound[splitPath(request.url).locale]);
  });
}

/** Another method than a route takes. What came with it is not read. */
export function notAllowed(reply: FastifyReply, methods: readonly string[]): FastifyReply {
  return reply
    .code(405)
    .headers({ Allow: methods.join(', '), Connection: 'close' })
    .type('text/plain; charset=utf-8')
    .send('405\n');
}
