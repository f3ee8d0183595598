import { localePath, translator } from '../i18n/index.ts';
import { plainText } from '../library/plain.ts';
import { titleIn, type InterestConference } from './conferences.ts';
import type { Email } from './queue.ts';
import { spoken, writeLink, type Link } from './tokens.ts';

/** An email as the mailer takes it. Plain text only: there is no HTML to inject anything into. */
export interface EmailText {
  to: string;
  subject: string;
  text: string;
  language: string;
}

/**
 * The email that asks the owner of an address whether it is his: after a registration, and when a registration is to
 * move to a new address. It repeats nothing that was typed: whoever enters a stranger's address cannot make this
 * site write to them in his own words.
 * @param site public address, without a slash at the end
 */
export function confirmationEmail(
  { record, link, to }: Email,
  site: string,
  conference?: InterestConference,
): EmailText {
  const { language, reference } = record;
  const t = translator(language);
  const about = conference ? titleIn(conference, language).text : t('interest.conference.next');
  const isChange = record.pendingEmail !== undefined;
  const paragraphs = [
    t('interest.mail.hello'),
    t(isChange ? 'interest.mail.change' : 'interest.mail.text', { site: t('site.name'), conference: about }),
    `${t('interest.reference')}: ${spoken(reference)}`,
    `${t(isChange ? 'interest.mail.confirmChange' : 'interest.mail.confirm')}\n${site}${localePath(language, manageAddress(link))}`,
    t('interest.mail.notYou'),
  ];
  return {
    to,
    subject: plainText(t('interest.mail.subject', { site: t('site.name') })),
    text: `${plainText(paragraphs.join('\n\n'))}\n`,
    language,
  };
}

/** The locale-less address of a private link. */
export function manageAddress(link: Link): string {
  return `/interest/manage/${writeLink(link)}/`;
}
