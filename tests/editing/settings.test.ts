import { describe, expect, it } from 'vitest';
import { editorPolicy } from '../../src/editing/policy.ts';
import { editorSettings } from '../../src/editing/settings.ts';

describe('the settings of the browser editor', () => {
  it('leave it out unless it is asked for', () => {
    for (const env of [{}, { CMS: '' }, { CMS: 'off', CMS_BACKEND: 'github' }])
      expect(editorSettings(env)).toBeUndefined();
  });

  it('name the place of the files, and proposals where the place has them', () => {
    const env = { CMS: 'on', CMS_BACKEND: 'gitlab', CMS_REPO: 'group/sub/hub', CMS_BRANCH: 'main' };
    expect(editorSettings(env)).toEqual({
      backend: { name: 'gitlab', repo: 'group/sub/hub', branch: 'main' },
      review: true,
    });
    expect(editorSettings({ ...env, CMS_REVIEW: 'off' })?.review).toBe(false);
    expect(editorSettings({ ...env, CMS_BACKEND: 'gitea' })?.review).toBe(false);
    expect(editorSettings({ ...env, CMS_APP_ID: '1' })?.backend).toMatchObject({
      auth_type: 'pkce',
      app_id: '1',
    });
  });

  it.each([
    [{ CMS: 'yes' }, 'CMS is «yes»: write on or off'],
    [{ CMS: 'on' }, 'CMS=on needs CMS_BACKEND'],
    [{ CMS: 'on', CMS_BACKEND: 'github' }, 'CMS=on needs CMS_REPO'],
    [{ CMS: 'on', CMS_BACKEND: 'github', CMS_REPO: 'hub' }, 'CMS_REPO is «hub»: write owner and repository'],
    [{ CMS: 'on', CMS_BACKEND: 'gitea', CMS_REPO: 'a/b', CMS_API_ROOT: 'here' }, 'CMS_API_ROOT is «here»'],
  ])('say what is wrong: %o', (env, message) => {
    expect(() => editorSettings(env)).toThrow(message);
  });
});

describe('the policy of the editor', () => {
  it('lets it speak to its own server and to the host of the files only', () => {
    const connect = (backend: Parameters<typeof editorPolicy>[0]) =>
      /connect-src ([^;]+)/.exec(editorPolicy(backend))?.[1];
    expect(connect({ name: 'test-repo' })).toBe("'self' data: blob:");
    expect(connect({ name: 'github', repo: 'a/b' })).toBe(
      "'self' data: blob: https://api.github.com https://github.com https://www.githubstatus.com",
    );
    const own = { name: 'gitea', repo: 'a/b', api_root: 'https://git.example.org/api/v1' } as const;
    expect(connect(own)).toContain('https://git.example.org');
  });

  it('runs no scripts but its own', () => {
    expect(editorPolicy({ name: 'test-repo' })).toContain("script-src 'self' 'wasm-unsafe-eval';");
  });
});
