import { defineMessages, definePhrases } from '../i18n/messages.ts';

/** What the rules of conferences report. */
export const conferenceMessage = defineMessages({
  'conferences.firstDay': {
    rule: 'conference-days',
    ru: 'первый день — {day}, а начало — {date}: исправьте одно из двух',
    ky: 'биринчи күн — {day}, башталышы — {date}: экөөнүн бирин оңдоңуз',
    en: 'the first day is {day}, the beginning {date}: correct one of them',
    example: { day: '2026-09-15', date: '2026-09-14' },
  },
  'conferences.dayOrder': {
    rule: 'conference-days',
    ru: 'день {day} стоит после {before}: расставьте дни по порядку',
    ky: '{day} күнү {before} күнүнөн кийин турат: күндөрдү ирети менен коюңуз',
    en: 'the day {day} stands after {before}: put the days in order',
    example: { day: '2026-09-14', before: '2026-09-15' },
  },
});

/** What the schema of a conference demands of a value. */
export const conferenceDemand = definePhrases({
  'conferences.time': {
    ru: 'время пишется так: "10:00"',
    ky: 'убакыт мындай жазылат: "10:00"',
    en: 'a time is written "10:00"',
  },
  'conferences.zone': {
    ru: 'пишется так: Asia/Bishkek',
    ky: 'мындай жазылат: Asia/Bishkek',
    en: 'is written Asia/Bishkek',
  },
});
