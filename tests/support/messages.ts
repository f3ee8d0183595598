import type { Locale } from '../../src/i18n/index.ts';
import { messageText, type Message } from '../../src/i18n/messages.ts';

/** Problems as an editor reads them: each with its sentence in place of the sentence's name. */
export function inWords<P extends Message>(problems: readonly P[], locale: Locale = 'ru'): P[] {
  return problems.map((problem) => ({ ...problem, message: messageText(locale, problem) }));
}
