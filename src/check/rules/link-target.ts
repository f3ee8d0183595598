import type { Message } from '../../i18n/messages.ts';
import { PUBLIC_HOST } from '../../library/fields.ts';
import { textMessage } from '../messages/texts.ts';
import type { FileRule } from './rule.ts';

/** A link that no reader can follow: a file of the author's computer, a program, a name that only his network knows. */
export const linkTarget: FileRule = {
  name: 'link-target',
  check: ({ file }) =>
    file.parsed.prose.links.flatMap(({ url, position }) => {
      const message = wrongTarget(url);
      return message ? [{ file: file.path, ...position, ...message }] : [];
    }),
};

/** What is wrong with an address outside of the content; undefined for a good one and for paths. */
export function wrongTarget(url: string): Message | undefined {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined)
    return url.startsWith('\\') ? textMessage('text.link.scheme', { url }) : undefined;
  if (scheme === 'tel') return undefined;
  if (scheme === 'mailto')
    return /^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(url)
      ? undefined
      : textMessage('text.link.host', { url });
  if (scheme !== 'http' && scheme !== 'https') return textMessage('text.link.scheme', { url });
  const address = URL.parse(url);
  return address && PUBLIC_HOST.test(address.hostname) && /^https?:\/\/[^/]/i.test(url)
    ? undefined
    : textMessage('text.link.host', { url });
}
