import { localePath, translator } from '../i18n/index.ts';
import { atomFeed } from '../library/atom.ts';
import type { Entry } from '../library/entries.ts';
import { siteUrl } from '../library/settings.ts';
import { feedAddress, partAddress } from './addresses.ts';
import { changesOf } from './changes.ts';
import { shortTitle } from '../conferences/labels.ts';
import { tellChange } from './labels.ts';
import type { Programme } from './schema.ts';

/**
 * The log of a programme's changes as an Atom feed (RFC 4287). A change is named by its slot and its number there,
 * so that its identifier outlives every address and every later change.
 */
export function changesFeed(conference: Entry<Programme>): string {
  const { id, locale, data, textLocale } = conference;
  const t = translator(locale);
  const absolute = (address: string) => siteUrl() + localePath(locale, address);
  const log = absolute(partAddress(conference, 'changes'));
  const urn = `urn:social-order-hub:conference:${id}`;
  return atomFeed({
    id: `${urn}:changes:${locale}`,
    title: `${t('programme.part.changes')}. ${shortTitle(conference)}`,
    subtitle: t('programme.changes.deck'),
    locale,
    self: absolute(feedAddress(conference)),
    alternate: log,
    updated: data.updated,
    entries: changesOf(data).map((told) => ({
      id: `${urn}:change:${told.change.slot}:${told.number}:${locale}`,
      title: `${t(`programme.change.${told.change.kind}`)}: ${told.item.title}`,
      address: `${log}#${told.change.slot}-${told.number}`,
      updated: told.at,
      published: told.at,
      summary: tellChange(conference, told),
      lang: textLocale,
    })),
  });
}
