import type { Backend } from '@sveltia/cms';

/** How the browser editor is to be built. */
export interface EditorSettings {
  backend: Backend;
  /** Every change is a proposal that somebody accepts; without it, a change is there at once. */
  review: boolean;
}

const BACKENDS = ['github', 'gitlab', 'gitea', 'test-repo'] as const;

/** What belongs to a backend, and the variable that sets it. */
const OPTIONS = {
  branch: 'CMS_BRANCH',
  api_root: 'CMS_API_ROOT',
  base_url: 'CMS_AUTH_URL',
  auth_endpoint: 'CMS_AUTH_ENDPOINT',
  app_id: 'CMS_APP_ID',
} as const;

const ADDRESSES: readonly string[] = [OPTIONS.api_root, OPTIONS.base_url];

/** The variables of the environment that decide what is built. */
export const EDITOR_VARIABLES = ['CMS', 'CMS_BACKEND', 'CMS_REPO', 'CMS_REVIEW', ...Object.values(OPTIONS)];

/**
 * Reads the settings of the browser editor; undefined where it is off, as it is unless `CMS=on`.
 * @throws Error with a sentence for whoever builds, where a setting is missing or unknown
 */
export function editorSettings(env: NodeJS.ProcessEnv = process.env): EditorSettings | undefined {
  const wish = env['CMS'] ?? 'off';
  if (wish === 'off' || wish === '') return undefined;
  if (wish !== 'on') throw new Error(`CMS is «${wish}»; it may be on or off.`);
  const name = BACKENDS.find((backend) => backend === env['CMS_BACKEND']);
  if (!name) throw new Error(`CMS=on needs CMS_BACKEND: one of ${BACKENDS.join(', ')}.`);
  // Only these two know proposals.
  const review = (name === 'github' || name === 'gitlab') && env['CMS_REVIEW'] !== 'off';
  if (name === 'test-repo') return { backend: { name }, review };
  const repo = env['CMS_REPO'];
  if (!repo || !/^[^/\s]+(\/[^/\s]+)+$/.test(repo))
    throw new Error('CMS=on needs CMS_REPO: owner and repository, such as owner/repository.');
  const options = Object.entries(OPTIONS).flatMap(([option, variable]) => {
    const value = env[variable];
    if (value && ADDRESSES.includes(variable) && !URL.canParse(value))
      throw new Error(`${variable} is «${value}»; it needs a whole address: https://…`);
    return value ? [[option, value] as const] : [];
  });
  const pkce = name === 'gitlab' && env['CMS_APP_ID'] ? { auth_type: 'pkce' as const } : {};
  return { backend: { name, repo, ...pkce, ...Object.fromEntries(options) } as Backend, review };
}
