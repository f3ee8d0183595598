import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Logger } from 'pino';
import { FACTS_FILE, readFacts } from '../interest/conferences.ts';
import type { Locale } from '../i18n/locales.ts';
import { localePath } from '../i18n/paths.ts';
import type { SiteBuild } from '../interest/service.ts';
import { ANSWER_PAGE_FILE, currentBuild, earlierBuilds, readBuild, type BuildFacts } from './builds.ts';

/**
 * The page of a build that is answered on request, as the adapter makes it in its middleware mode.
 * https://docs.astro.build/en/guides/integrations-guide/node/#middleware
 */
export type Pages = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  locals: App.Locals,
) => Promise<void>;

/** A build as the server has it. */
export interface ServedBuild extends SiteBuild, Pick<BuildFacts, 'policy' | 'answersPolicy'> {
  pages: Pages;
  /** The pages that say that there is nothing at an address, in each language. */
  notFound: Record<Locale, Buffer>;
}

/** Where the server takes the site from. */
export interface Source {
  /** The build to answer with: asked at each request. */
  current: () => ServedBuild;
  /** Folders of files of the builds before, the newest first. */
  earlier: () => string[];
}

/** Why a site cannot be served; its message is for whoever started the server. */
export class BuildError extends Error {
  override name = 'BuildError';
}

/**
 * Serves what a built folder leads to, and follows when it comes to lead to another build: a request is answered from
 * one build whole.
 * @param dist the folder of the built site
 * @param site the public address; a build made for another one names it in every page
 * @throws BuildError when there is nothing to serve
 */
export function serveBuilds(dist: string, site: string, log: Pick<Logger, 'info' | 'error'>): Source {
  let served = load(dist, site);
  let looked = currentBuild(dist);
  const follow = () => {
    try {
      served = load(dist, site);
      log.info('a new build is served');
    } catch (error) {
      const cause = error instanceof BuildError ? error.message : 'it cannot be loaded';
      log.error({ cause }, 'a new build is refused');
    }
  };
  return {
    current: () => {
      const now = currentBuild(dist);
      if (now !== undefined && now !== looked) {
        looked = now;
        follow();
      }
      return served;
    },
    earlier: () => earlierBuilds(dist).map((folder) => join(folder, 'client')),
  };
}

function load(dist: string, site: string): ServedBuild {
  const folder = currentBuild(dist);
  const facts = folder && readBuild(folder);
  if (!folder || !facts) throw new BuildError(`There is no built site at ${dist}: run npm run build first.`);
  if (facts.site !== site) {
    throw new BuildError(
      `The site at ${dist} was built for ${facts.site}, and SITE_URL is ${site}: build it with this SITE_URL.`,
    );
  }
  return loadBuild(folder, facts);
}

/** Loads a build. @param folder of the build */
export function loadBuild(
  folder: string,
  { policy, answersPolicy }: Pick<BuildFacts, 'policy' | 'answersPolicy'>,
): ServedBuild {
  const client = join(folder, 'client');
  // The code of a build goes when nobody uses the build any more: hence CommonJS, no `require` that outlives the call, and
  // neither Node's cache nor V8's, which would each keep all that was ever loaded, seven megabytes a build.
  setFlagsFromString('--no-compilation-cache');
  const require = createRequire(import.meta.url);
  const code = require.resolve(join(folder, ANSWER_PAGE_FILE));
  const before = process.listeners('unhandledRejection');
  const { handler } = require(code) as { handler: Pages };
  Reflect.deleteProperty(require.cache, code);
  // The adapter adds a listener with each build, which would stay when the build has gone; ours says what is to be said.
  for (const listener of process.listeners('unhandledRejection')) {
    if (!before.includes(listener)) process.off('unhandledRejection', listener);
  }
  const file = join(client, FACTS_FILE);
  return {
    policy,
    answersPolicy,
    client,
    facts: readFacts(file),
    builtAt: statSync(file).mtime,
    pages: handler,
    notFound: errorPages(client),
  };
}

/** The pages of a built site that say that there is nothing at an address. */
export function errorPages(client: string): Record<Locale, Buffer> {
  const pageIn = (locale: Locale) => readFileSync(join(client, localePath(locale, '/404.html')));
  return { ru: pageIn('ru'), ky: pageIn('ky'), en: pageIn('en') };
}
