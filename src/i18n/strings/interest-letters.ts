import { defineStrings } from '../strings.ts';

/** Words of the letters and of the organiser's table. */
export const interestLettersStrings = defineStrings({
  'interest.column.conference': {
    ru: 'Конференция (next — следующая)',
    ky: 'Конференция (next — кийинки)',
    en: 'Conference (next: the coming one)',
  },
  'interest.column.role': { ru: 'Представляет', ky: 'Кимдин атынан', en: 'Represents' },
  'interest.column.place': { ru: 'Место', ky: 'Жери', en: 'Place' },
  'interest.column.language': { ru: 'Язык писем', ky: 'Каттардын тили', en: 'Language of letters' },
  'interest.column.topics': { ru: 'Темы', ky: 'Темалар', en: 'Topics' },
  'interest.column.created': { ru: 'Записано (UTC)', ky: 'Жазылган (UTC)', en: 'Registered (UTC)' },
  'interest.column.updated': { ru: 'Изменено (UTC)', ky: 'Өзгөртүлгөн (UTC)', en: 'Changed (UTC)' },
  'interest.column.expires': {
    ru: 'Хранить до (UTC)',
    ky: 'Сакталуу мөөнөтү (UTC)',
    en: 'Cache until (UTC)',
  },
  'interest.mail.subject': {
    ru: 'Ваш адрес записан: {site}',
    ky: 'Дарегиңиз жазылды: {site}',
    en: 'Your address is saved: {site}',
  },
  'interest.mail.hello': { ru: 'Здравствуйте!', ky: 'Саламатсызбы!', en: 'Hello,' },
  'interest.mail.text': {
    ru: 'Этот адрес оставили на сайте «{site}»: {conference}.',
    ky: 'Бул дарек «{site}» сайтында калтырылган: {conference}.',
    en: 'This address was left on the site “{site}”: {conference}.',
  },
  'interest.mail.manage': {
    ru: 'Посмотреть, исправить или удалить запись можно по личной ссылке:',
    ky: 'Жазууну жеке шилтеме аркылуу көрүп, оңдоп же өчүрсө болот:',
    en: 'You can see, correct or delete the registration by your private link:',
  },
  'interest.mail.notYou': {
    ru: 'Если адрес оставили не вы, удалите запись по этой ссылке: больше писем не будет.',
    ky: 'Эгер даректи сиз калтырбасаңыз, жазууну ушул шилтеме аркылуу өчүрүңүз: мындан ары кат келбейт.',
    en: 'If it was not you who left the address, delete the registration by this link: no more letters will come.',
  },
});
