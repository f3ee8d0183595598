import type { Message } from '../i18n/strings.ts';
import type { Messages } from './messages.ts';

/** `say('count', { n: 3 })` in the words a component carries in its `<script type="application/json">`. */
export type Say<Name extends string> = (
  name: Name,
  parameters?: Readonly<Record<string, string | number>>,
) => string;

/** What `translator` is to components, for scripts. */
export function sayer<Name extends string>(root: ParentNode): Say<Name> {
  const json = root.querySelector('script[type="application/json"]')?.textContent ?? '{}';
  const messages = JSON.parse(json) as Messages<Name>;
  const plural = new Intl.PluralRules(document.documentElement.lang);
  return (name, parameters = {}) => {
    const message: Message = messages[name];
    const text =
      typeof message === 'string'
        ? message
        : (message[plural.select(Number(parameters['n']))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (_, key: string) => String(parameters[key] ?? ''));
  };
}
