import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Logger } from 'pino';
import { currentBuild, earlierBuilds, readBuild, type BuildFacts } from './builds.ts';

/**
 * The pages of a build that are answered on request, as the adapter makes them in its middleware mode.
 * https://docs.astro.build/en/guides/integrations-guide/node/#middleware
 */
export type Pages = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  locals: App.Locals,
) => Promise<void>;

/** A build as the server has it. */
export interface ServedBuild extends Pick<BuildFacts, 'policy' | 'answersPolicy'> {
  /** Folder of its files. */
  client: string;
  pages: Pages;
  /** The page that says that there is nothing at an address. */
  notFound: Buffer;
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
 * one build whole, and never waits for the next.
 * @param dist the folder of the built site
 * @param site the public address; a build made for another one names it in every page
 * @throws BuildError when there is nothing to serve
 */
export async function serveBuilds(
  dist: string,
  site: string,
  log: Pick<Logger, 'info' | 'error'>,
): Promise<Source> {
  let served = await load(dist, site);
  let looked = currentBuild(dist);
  const follow = async () => {
    try {
      served = await load(dist, site);
      log.info('a new build is served');
    } catch (error) {
      log.error(
        { cause: error instanceof BuildError ? error.message : 'it cannot be loaded' },
        'a new build is refused',
      );
    }
  };
  return {
    current: () => {
      const now = currentBuild(dist);
      if (now !== undefined && now !== looked) {
        looked = now;
        void follow();
      }
      return served;
    },
    earlier: () => earlierBuilds(dist).map((folder) => join(folder, 'client')),
  };
}

async function load(dist: string, site: string): Promise<ServedBuild> {
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
export async function loadBuild(
  folder: string,
  facts: Pick<BuildFacts, 'policy' | 'answersPolicy'>,
): Promise<ServedBuild> {
  const client = join(folder, 'client');
  const { handler } = (await import(pathToFileURL(join(folder, 'server/entry.mjs')).href)) as {
    handler: Pages;
  };
  return { ...facts, client, pages: handler, notFound: readFileSync(join(client, '404.html')) };
}
