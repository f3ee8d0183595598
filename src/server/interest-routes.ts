import type { IncomingMessage, ServerResponse } from 'node:http';
import { correct, register, remove, show } from '../interest/answer.ts';
import { PACE_COOKIE, type Pace } from '../interest/pace.ts';
import { message, type Answer, type Answering } from '../interest/replies.ts';
import { localePath } from '../i18n/index.ts';
import { hashesOf } from '../publishing/built-pages.ts';
import { answerPolicy } from '../publishing/headers.ts';
import { addressOf } from './address.ts';
import type { Limit } from './limit.ts';
import type { Render } from './render.ts';
import { isOwnPost, readBody } from './request.ts';
import type { Route } from './routes.ts';

/** What the routes of the form stand on. */
export interface InterestRoutes {
  desk: Answering;
  render: Render;
  /** Absent with RATE_LIMIT=off, for load tests. */
  guards?: { limit: Limit; pace: Pace } | undefined;
  /** Whether new registrations are taken here (INTEREST_FORM). */
  open: boolean;
  proxies: number;
  site: string;
}

/** Answers one request to a route of the form. */
export async function answerInterest(
  routes: InterestRoutes,
  route: Exclude<Route, { name: 'form' }>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isPost = request.method === 'POST';
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (route.name === 'register' && isRead) {
    // Whoever reloads the address of an answered form.
    response.writeHead(303, { Location: localePath(route.locale, '/interest/') }).end();
    return;
  }
  const takesPost = route.name !== 'thanks' && route.name !== 'deleted';
  const takesRead = route.name !== 'delete' && route.name !== 'register';
  if (!(isPost && takesPost) && !(isRead && takesRead)) {
    response.writeHead(405, {
      Allow: [...(takesRead ? ['GET', 'HEAD'] : []), ...(takesPost ? ['POST'] : [])].join(', '),
    });
    response.end();
    return;
  }
  await send(
    routes,
    response,
    isPost ? await posted(routes, route, request, response) : await read(routes, route, request),
  );
}

function read({ desk }: InterestRoutes, route: Exclude<Route, { name: 'form' }>, request: IncomingMessage) {
  if (route.name === 'deleted') return message(route.locale, 'deleted', 200);
  if (!('link' in route)) return message(route.locale, 'gone', 404);
  const saved = request.url?.endsWith('?saved') === true;
  return show(
    desk,
    route.locale,
    route.name === 'thanks' ? 'thanks' : saved ? 'saved' : 'manage',
    route.link,
  );
}

async function posted(
  routes: InterestRoutes,
  route: Exclude<Route, { name: 'form' }>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Answer> {
  const { desk, guards, open, proxies, site } = routes;
  const { locale } = route;
  if (!isOwnPost(request, site)) return message(locale, 'refused', 403);
  const read = await readBody(request);
  if ('refusal' in read) {
    // What is left of the body is not waited for.
    response.setHeader('Connection', 'close');
    return message(locale, read.refusal, read.refusal === 'large' ? 413 : 415);
  }
  if (route.name === 'register') {
    if (!open) return message(locale, 'off', 410);
    const waitMinutes = await guards?.limit(addressOf(request, proxies));
    if (waitMinutes !== undefined) response.setHeader('Retry-After', waitMinutes * 60);
    const tooFast = guards?.pace.isTooFast(request.headers.cookie, desk.now()) === true;
    return register(desk, locale, read.body, { tooFast, waitMinutes });
  }
  if (!('link' in route)) return message(locale, 'gone', 404);
  return route.name === 'delete'
    ? remove(desk, locale, route.link)
    : correct(desk, locale, route.link, read.body);
}

async function send({ render }: InterestRoutes, response: ServerResponse, answer: Answer): Promise<void> {
  // What a person typed and private links are kept by nobody on the way, and named to nobody. Not `no-referrer`:
  // with it a browser says `Origin: null` when the form on the page is sent (Fetch, "append a request Origin
  // header"), and a site without https, or an older Safari, would have its own readers refused.
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Referrer-Policy', 'strict-origin');
  response.setHeader('X-Robots-Tag', 'noindex');
  if ('location' in answer) {
    response.writeHead(303, { Location: answer.location }).end();
    return;
  }
  const html = await render(answer.view);
  response.writeHead(answer.view.status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(html),
    'Content-Security-Policy': answerPolicy(hashesOf(html)),
  });
  response.end(html);
}

/** The cookie that goes with the page of the form: when it was opened. */
export function paceCookie(pace: Pace, now: Date, site: string): string {
  const secure = site.startsWith('https://') ? '; Secure' : '';
  return `${PACE_COOKIE}=${pace.stamp(now)}; Path=/; Max-Age=86400; HttpOnly; SameSite=Strict${secure}`;
}
