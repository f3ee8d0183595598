import type { Message } from '../../i18n/messages.ts';
import { pointAt } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { textMessage } from '../messages/texts.ts';
import type { FileRule } from './rule.ts';

/** Telephones as people in the country write them: +996 …, 0 (312) …, 0555 12 34 56, and foreign ones with a plus. */
const PHONE =
  /(?<![\d\p{L}./+-])(?:\+\d{1,3}[\s\u00A0(-]*\d{2,4}[\s\u00A0)-]*\d{2,3}[\s\u00A0-]*\d{2}[\s\u00A0-]*\d{2,3}|996[\s\u00A0(-]*\d{3}[\s\u00A0)-]*\d{2,3}[\s\u00A0-]*\d{2,3}[\s\u00A0-]*\d{0,3}|0[\s\u00A0]?\(?\d{3,5}\)?[\s\u00A0-]*\d{1,3}[\s\u00A0-]\d{2}[\s\u00A0-]?\d{2}|0[2-9]\d{8})(?![\d\p{L}])/gu;
const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
/** Boxes that people have, not offices. */
const PERSONAL_HOST =
  /@(?:gmail|googlemail|mail|inbox|list|bk|internet|yandex|ya|rambler|yahoo|hotmail|outlook|live|msn|icloud|me|proton|protonmail|ukr|aol|gmx)\.[a-z.]+$/i;
/** Name and surname. */
const PERSONAL_NAME = /^\p{L}{1,}[._]\p{L}{3,}@/u;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s)\]>'"]+/g;

/** Telephones, and the mail of persons. Offices may be named with the box of the office. */
export const privateContact: FileRule = {
  name: 'private-contact',
  check: ({ file }) => {
    const text = file.text.replace(ADDRESS, (address) => ' '.repeat(address.length));
    const problem = (index: number, message: Message): Problem => ({
      file: file.path,
      ...pointAt(file.text, index),
      ...message,
    });
    return [
      ...[...text.matchAll(PHONE)].map(({ index, 0: phone }) =>
        problem(index, textMessage('contact.phone', { phone })),
      ),
      ...[...text.matchAll(EMAIL)]
        .filter(([mail]) => PERSONAL_HOST.test(mail) || PERSONAL_NAME.test(mail))
        .map(({ index, 0: mail }) => problem(index, textMessage('contact.email', { email: mail }))),
    ];
  },
};
