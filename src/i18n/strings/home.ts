import { defineStrings } from '../strings.ts';

/** Words of the front page that are not content. */
export const homeStrings = defineStrings({
  'home.start': { ru: 'С чего начать', ky: 'Эмнеден баштоо керек', en: 'Where to start' },
  'home.documents': { ru: 'Все документы', ky: 'Бардык документтер', en: 'All documents' },
  'home.lastConference': {
    ru: 'Последняя конференция: ',
    ky: 'Акыркы конференция: ',
    en: 'The last conference: ',
  },
  'home.noNext': {
    ru: 'Следующая не назначена.',
    ky: 'Кийинкиси белгилене элек.',
    en: 'The next one has not been set.',
  },
  'home.leaveAddress': { ru: 'Оставить адрес', ky: 'Дарек калтыруу', en: 'Leave your address' },
  'home.reading': {
    ru: 'Прочитано статей закона: {n} из {total}.',
    ky: 'Мыйзамдын {total} беренесинен {n} окулган.',
    en: 'Articles of the law read: {n} of {total}.',
  },
  'home.help': { ru: 'Как помочь', ky: 'Кантип жардам берсе болот', en: 'How to help' },
});
