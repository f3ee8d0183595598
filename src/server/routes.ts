import { splitPath, type Locale } from '../i18n/index.ts';

/** What an address asks of the server itself; everything else is a file. */
export type Route =
  | { name: 'register' | 'form' | 'deleted'; locale: Locale }
  | { name: 'thanks' | 'manage' | 'delete'; locale: Locale; link: string };

/** Reads the path of a request; undefined for a file. */
export function routeOf(path: string): Route | undefined {
  const { locale, address } = splitPath(path);
  if (!address.startsWith('/interest')) return undefined;
  if (address === '/interest') return { name: 'register', locale };
  if (address === '/interest/') return { name: 'form', locale };
  if (address === '/interest/deleted/') return { name: 'deleted', locale };
  const match = /^\/interest\/(thanks|manage)\/([^/]{1,80})\/(delete\/)?$/.exec(address);
  if (!match) return undefined;
  const [, page, link = '', isDelete] = match;
  if (page === 'thanks') return isDelete ? undefined : { name: 'thanks', locale, link };
  return { name: isDelete ? 'delete' : 'manage', locale, link };
}
