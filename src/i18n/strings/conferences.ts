import { defineStrings } from '../strings.ts';

/** Words of the conferences' pages. */
export const conferencesStrings = defineStrings({
  'conferences.list.title': { ru: 'Конференции', ky: 'Конференциялар', en: 'Conferences' },
  'conferences.list.deck': {
    ru: 'Встречи о социальном заказе: о чём они были, кто их провёл и что от них осталось.',
    ky: 'Социалдык заказ боюнча жолугушуулар: эмне жөнүндө болгон, ким өткөргөн жана алардан эмне калган.',
    en: 'Meetings on state social contracting: what they were about, who held them and what is left of them.',
  },
  'conferences.archive.key': { ru: 'Архив', ky: 'Архив', en: 'Archive' },
  'conferences.archive.text': {
    ru: 'Конференция была назначена на {date} года. Страница сохранена и больше не обновляется.',
    ky: 'Конференциянын белгиленген күнү: {date}. Бет сакталган жана мындан ары жаңыртылбайт.',
    en: 'The conference was scheduled for {date}. This page is kept and no longer updated.',
  },
  'conferences.passport.venue': { ru: 'Место', ky: 'Жери', en: 'Venue' },
  'conferences.passport.organisers': {
    ru: { one: 'Организатор', few: 'Организаторы', many: 'Организаторы', other: 'Организаторы' },
    ky: { one: 'Уюштуруучу', other: 'Уюштуруучулар' },
    en: { one: 'Organiser', other: 'Organisers' },
  },
  'conferences.passport.supporters': { ru: 'Поддержка', ky: 'Колдоо', en: 'Supported by' },
  'conferences.passport.participants': { ru: 'Участники', ky: 'Катышуучулар', en: 'Participants' },
  'conferences.programme': { ru: 'Программа', ky: 'Программа', en: 'Programme' },
  'conferences.passport.mode': { ru: 'Формат', ky: 'Форматы', en: 'Format' },
  'conferences.mode.offline': { ru: 'очно', ky: 'бетме-бет', en: 'in person' },
  'conferences.mode.online': { ru: 'онлайн', ky: 'онлайн', en: 'online' },
  'conferences.mode.mixed': {
    ru: 'очно и онлайн',
    ky: 'бетме-бет жана онлайн',
    en: 'in person and online',
  },
  'conferences.passport.admission': { ru: 'Вход', ky: 'Кирүү', en: 'Admission' },
  'conferences.free': { ru: 'бесплатный', ky: 'акысыз', en: 'free' },
  'conferences.paid': { ru: 'платный', ky: 'акы төлөнөт', en: 'paid' },
  'conferences.topics': { ru: 'Темы', ky: 'Темалар', en: 'Themes' },
  'conferences.start': { ru: 'Начало', ky: 'Башталышы', en: 'Start' },
  'conferences.time': { ru: 'время по Бишкеку', ky: 'Бишкек убактысы боюнча', en: 'Bishkek time' },
  'conferences.timeUnknown': {
    ru: 'время не опубликовано',
    ky: 'убактысы жарыяланган эмес',
    en: 'time not published',
  },
  'conferences.path': {
    ru: 'Путь к конференции',
    ky: 'Конференцияга чейинки жол',
    en: 'The road to the conference',
  },
  'conferences.link': { ru: 'О конференции', ky: 'Конференция жөнүндө', en: 'About the conference' },
  'conferences.zone': {
    ru: 'Время местное, часовой пояс {zone} ({offset}).',
    ky: 'Убакыт жергиликтүү, саат алкагы {zone} ({offset}).',
    en: 'Times are local, time zone {zone} ({offset}).',
  },
  'conferences.phase.programme': { ru: 'Впереди', ky: 'Алдыда', en: 'Coming' },
  'conferences.phase.programme.text': {
    ru: 'Конференция пройдёт {date} года. Программа опубликована.',
    ky: 'Конференция {date} өтөт. Программа жарыяланды.',
    en: 'The conference takes place on {date}. The programme is published.',
  },
  'conferences.phase.announced': { ru: 'Объявлена', ky: 'Жарыяланды', en: 'Announced' },
  'conferences.phase.announced.text': {
    ru: 'Конференция назначена на {date} года. Программы ещё нет.',
    ky: 'Конференциянын белгиленген күнү: {date}. Программа азырынча жок.',
    en: 'The conference is set for {date}. There is no programme yet.',
  },
  'conferences.phase.live': { ru: 'Идёт', ky: 'Өтүп жатат', en: 'Under way' },
  'conferences.phase.live.text': {
    ru: 'Конференция идёт: {date} года.',
    ky: 'Конференция өтүп жатат: {date}.',
    en: 'The conference is under way: {date}.',
  },
  'conferences.status.postponed': { ru: 'Отложена', ky: 'Кийинкиге калтырылды', en: 'Postponed' },
  'conferences.status.postponed.text': {
    ru: 'Конференцию отложили. Новая дата появится здесь.',
    ky: 'Конференция кийинкиге калтырылды. Жаңы күнү ушул жерде болот.',
    en: 'The conference has been postponed. The new date will be given here.',
  },
  'conferences.status.cancelled': { ru: 'Отменена', ky: 'Жокко чыгарылды', en: 'Cancelled' },
  'conferences.status.cancelled.text': {
    ru: 'Конференцию отменили.',
    ky: 'Конференция жокко чыгарылды.',
    en: 'The conference has been cancelled.',
  },
});
