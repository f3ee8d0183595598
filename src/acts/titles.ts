import { translator, type Locale } from '../i18n/index.ts';
import type { Act } from './schema.ts';

/**
 * What an act is called where nothing around it says which act it is: «Закон № 70. О государственном социальном
 * заказе». A code, and an act whose official title nobody has read, is called by its title alone.
 */
export function fullTitle(act: Act, locale: Locale): string {
  if (act.type === 'code' || act.officialTitle === undefined) return act.title;
  return translator(locale)('acts.titled', { short: act.short, title: act.officialTitle });
}
