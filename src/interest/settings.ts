import { join } from 'node:path';
import { setting, type Environment, type FormSetting } from '../settings/index.ts';
import type { MailSettings } from './mailer.ts';

/** The origin of the other server the form posts to, if it does: a content policy must allow it. */
export function formOrigin(setting: FormSetting): string | undefined {
  return setting.kind === 'elsewhere' ? new URL(setting.url).origin : undefined;
}

/** Where the registrations are: `postgres://…`, or the path of the SQLite file. */
export function databaseUrl(env?: Environment): string {
  return setting('DATABASE_URL', env) ?? join(setting('DATA_DIR', env), 'interest.db');
}

/** Where emails go; undefined where no mail is configured. */
export function mailSettings(env?: Environment): MailSettings | undefined {
  const url = setting('SMTP_URL', env);
  if (!url) return undefined;
  const from = setting('MAIL_FROM', env) ?? `no-reply@${new URL(setting('SITE_URL', env)).hostname}`;
  return { url, from, perDay: setting('MAIL_PER_DAY', env) };
}
