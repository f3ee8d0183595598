import type { Backend } from '@sveltia/cms';
import { checkSettings, setting, type Environment } from '../settings/index.ts';

/** How the browser editor is to be built. */
export interface EditorSettings {
  backend: Backend;
  /** Every change is a proposal that somebody accepts; without it, a change is there at once. */
  review: boolean;
}

/** What belongs to a backend, and the variable that sets it. */
const OPTIONS = {
  branch: 'CMS_BRANCH',
  api_root: 'CMS_API_ROOT',
  base_url: 'CMS_AUTH_URL',
  auth_endpoint: 'CMS_AUTH_ENDPOINT',
  app_id: 'CMS_APP_ID',
} as const;

/**
 * Reads the settings of the browser editor; undefined where it is off, as it is unless `CMS=on`.
 * @throws SettingsError where a setting is missing or unknown
 */
export function editorSettings(env?: Environment): EditorSettings | undefined {
  checkSettings('editor', env);
  const name = setting('CMS_BACKEND', env);
  if (!setting('CMS', env) || !name) return undefined;
  // Only these two know proposals.
  const review = (name === 'github' || name === 'gitlab') && setting('CMS_REVIEW', env);
  if (name === 'test-repo') return { backend: { name }, review };
  const options = Object.entries(OPTIONS).flatMap(([option, variable]) => {
    const value = setting(variable, env);
    return value ? [[option, value] as const] : [];
  });
  const pkce = name === 'gitlab' && setting('CMS_APP_ID', env) ? { auth_type: 'pkce' as const } : {};
  const repo = setting('CMS_REPO', env);
  return { backend: { name, repo, ...pkce, ...Object.fromEntries(options) } as Backend, review };
}
