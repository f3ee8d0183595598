import { isSet, SETTINGS, type Environment } from '../settings/index.ts';
import type { BuildFacts } from '../server/builds.ts';

/**
 * What the last build was made with and the environment no longer says: a forgotten setting must not turn a public site
 * into one of this machine, nor take its browser editor away. A sentence for each, with both ways out.
 * @param last what the current build says of itself
 */
export function lostSettings(
  last: Pick<BuildFacts, 'site' | 'editor'> | undefined,
  env?: Environment,
): string[] {
  if (!last) return [];
  const lost: string[] = [];
  const byDefault = SETTINGS.SITE_URL.default;
  if (!isSet('SITE_URL', env) && last.site !== byDefault)
    lost.push(
      `SITE_URL is not set, and the last build is for ${last.site}: set SITE_URL=${last.site}, or SITE_URL=${byDefault} if you mean this machine.`,
    );
  if (!isSet('CMS', env) && last.editor)
    lost.push(
      'CMS is not set, and the last build has the browser editor: set CMS=on, or CMS=off to build without it.',
    );
  return lost;
}
