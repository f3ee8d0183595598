import type { Backend } from '@sveltia/cms';

/** Whom the program speaks to for each backend, unless told otherwise: its interface, and its notice of outages. */
const ORIGINS: Readonly<Record<Backend['name'], readonly string[]>> = {
  github: ['https://api.github.com', 'https://github.com', 'https://www.githubstatus.com'],
  gitlab: ['https://gitlab.com', 'https://status-api.hostedstatus.com'],
  gitea: ['https://gitea.com'],
  'test-repo': [],
};

/** Where the pictures of those who sign in come from. */
const PICTURES: Readonly<Partial<Record<Backend['name'], readonly string[]>>> = {
  github: ['https://avatars.githubusercontent.com'],
  gitlab: ['https://gitlab.com', 'https://secure.gravatar.com'],
  gitea: ['https://gitea.com', 'https://secure.gravatar.com'],
};

/**
 * What the page of the editor may load: its own files, and the Git host it writes to. It sets styles by script and
 * shows pictures from memory, which no other page of the site does; so this policy is for `/admin/` alone.
 */
export function editorPolicy(backend: Backend): string {
  const named = [
    'api_root' in backend ? backend.api_root : undefined,
    'base_url' in backend ? backend.base_url : undefined,
  ].flatMap((url) => (url ? [new URL(url).origin] : []));
  const hosts = [...new Set([...ORIGINS[backend.name], ...named])];
  const pictures = [...new Set([...(PICTURES[backend.name] ?? []), ...named])];
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'", "'unsafe-inline'", 'blob:'],
    'img-src': ["'self'", 'data:', 'blob:', ...pictures],
    'media-src': ["'self'", 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", 'data:', 'blob:', ...hosts],
    'worker-src': ["'self'", 'blob:'],
    'frame-src': ["'self'", 'blob:'],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}
