import { join } from 'node:path';
import type { Logger } from 'pino';
import { localePath } from '../i18n/index.ts';
import type { InterestConference } from '../interest/conferences.ts';
import { confirmation } from '../interest/letter.ts';
import { mailer, type Mailer, type MailSettings } from '../interest/mailer.ts';
import { sendDue, type SendLetter } from '../interest/outbox.ts';
import type { Store } from '../interest/store.ts';
import { kindOf } from './log.ts';

/** How often the queue of letters is looked at. */
const MAIL_MS = 5_000;
const DAY_MS = 86_400_000;

export interface ChoresSettings {
  store: Store;
  conferences: readonly InterestConference[];
  mail: MailSettings | undefined;
  /** Folder of the built site, where the calendars are. */
  folder: string;
  site: string;
  log: Logger;
}

/** How a letter is sent: composed, with the calendar of a dated conference. */
export function letterSender(
  { conferences, folder, site }: Pick<ChoresSettings, 'conferences' | 'folder' | 'site'>,
  send: Mailer['send'],
): SendLetter {
  return async (record, link) => {
    const conference = conferences.find(({ id }) => id === record.conference);
    const calendar = conference?.calendar && join(folder, localePath(record.language, conference.calendar));
    await send(confirmation(record, link, site, conference), calendar);
  };
}

/**
 * What the server does by itself: deletes what has expired, at start and every day, and sends the letters.
 * A failure is noted and tried again; it stops nothing.
 * @returns stops the chores and waits for what is under way: of the letters, for the one that is being sent
 */
export function startChores(settings: ChoresSettings): () => Promise<void> {
  const { store, mail, log } = settings;
  const stopping = new AbortController();
  const chores = [
    chore(DAY_MS, log, 'purge', async () => {
      const purged = await store.purgeExpired(new Date());
      if (purged > 0) log.info({ purged }, 'expired registrations deleted');
    }),
  ];
  if (mail) {
    const post = mailer(mail);
    const send = letterSender(settings, (letter, calendar) => post.send(letter, calendar));
    chores.push(
      chore(MAIL_MS, log, 'mail', async () => {
        const { sent, failed } = await sendDue(store, send, new Date(), stopping.signal);
        if (sent > 0 || failed > 0) log.info({ sent, failed }, 'letters');
      }),
    );
  }
  return async () => {
    stopping.abort();
    await Promise.all(chores.map((end) => end()));
  };
}

/** Runs a task now and again after each pause, never twice at once. */
function chore(pause: number, log: Logger, name: string, task: () => Promise<void>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  let running: Promise<void> = Promise.resolve();
  const run = () => {
    running = task()
      .catch((error: unknown) => {
        log.error({ chore: name, error: kindOf(error) }, 'chore failed');
      })
      .finally(() => {
        if (!ended) timer = setTimeout(run, pause).unref();
      });
  };
  run();
  return async () => {
    ended = true;
    clearTimeout(timer);
    await running;
  };
}
