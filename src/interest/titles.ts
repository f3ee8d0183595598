import { translator } from '../i18n/index.ts';
import type { InterestView } from './views.ts';

/** The title of an answer; with something to correct it begins with «Ошибка:», so that a tab says it first. */
export function titleOfView(view: InterestView): string {
  const t = translator(view.locale);
  if (view.name === 'thanks') return t('interest.thanks.title');
  if (view.name === 'message') return t(`interest.message.${view.message}`);
  const title = t(view.name === 'form' ? 'interest.title' : 'interest.manage.title');
  const failed = view.problems.length > 0 || view.trouble !== undefined;
  return failed ? t('interest.error.prefix', { title }) : title;
}
