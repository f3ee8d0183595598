import { localePath, translator } from '../i18n/index.ts';
import { plainText } from '../library/plain.ts';
import { titleIn, type InterestConference } from './conferences.ts';
import type { StoredRegistration } from './record.ts';
import { spoken, writeLink, type Link } from './tokens.ts';

/** A letter before it is handed to the mailer. Plain text only: there is no HTML to inject anything into. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
  language: string;
}

/**
 * The confirmation of a registration. It repeats nothing that was typed: whoever enters a stranger's address
 * cannot make this site write to them in his own words.
 * @param site public address, without a slash at the end
 */
export function confirmation(
  record: StoredRegistration,
  link: Link,
  site: string,
  conference?: InterestConference,
): Letter {
  const { language, email, reference } = record;
  const t = translator(language);
  const about = conference ? titleIn(conference, language).text : t('interest.conference.next');
  const address = `${site}${localePath(language, manageAddress(link))}`;
  const paragraphs = [
    t('interest.mail.hello'),
    t('interest.mail.text', { site: t('site.name'), conference: about }),
    `${t('interest.reference')}: ${spoken(reference)}`,
    `${t('interest.mail.manage')}\n${address}`,
    t('interest.mail.notYou'),
  ];
  return {
    to: email,
    subject: plainText(t('interest.mail.subject', { site: t('site.name') })),
    text: `${plainText(paragraphs.join('\n\n'))}\n`,
    language,
  };
}

/** The locale-less address of a manage link. */
export function manageAddress(link: Link): string {
  return `/interest/manage/${writeLink(link)}/`;
}
