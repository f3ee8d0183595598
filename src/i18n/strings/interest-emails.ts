import { defineStrings } from '../strings.ts';

/** Words of the emails and of the organiser's table. */
export const interestEmailsStrings = defineStrings({
  'interest.column.conference': {
    ru: 'Конференция (next — следующая)',
    ky: 'Конференция (next — кийинки)',
    en: 'Conference (next: the coming one)',
  },
  'interest.column.role': { ru: 'Представляет', ky: 'Кимдин атынан', en: 'Represents' },
  'interest.column.place': { ru: 'Место', ky: 'Жери', en: 'Place' },
  'interest.column.language': { ru: 'Язык писем', ky: 'Каттардын тили', en: 'Language of e-mails' },
  'interest.column.topics': { ru: 'Темы', ky: 'Темалар', en: 'Topics' },
  'interest.column.created': { ru: 'Записано (UTC)', ky: 'Жазылган (UTC)', en: 'Registered (UTC)' },
  'interest.column.updated': { ru: 'Изменено (UTC)', ky: 'Өзгөртүлгөн (UTC)', en: 'Changed (UTC)' },
  'interest.column.expires': { ru: 'Хранить до (UTC)', ky: 'Сакталуу мөөнөтү (UTC)', en: 'Kept until (UTC)' },
  'interest.column.address': { ru: 'Адрес', ky: 'Дарек', en: 'Address' },
  'interest.address.confirmed': { ru: 'подтверждён', ky: 'ырасталган', en: 'confirmed' },
  'interest.address.unconfirmed': { ru: 'не подтверждён', ky: 'ырасталган эмес', en: 'unconfirmed' },
  'interest.address.refused': {
    ru: 'просил не писать',
    ky: 'жазбоону суранган',
    en: 'asked not to be written to',
  },
  'interest.mail.subject': {
    ru: 'Подтвердите адрес: {site}',
    ky: 'Дарегиңизди ырастаңыз: {site}',
    en: 'Confirm your address: {site}',
  },
  'interest.mail.hello': { ru: 'Здравствуйте!', ky: 'Саламатсызбы!', en: 'Hello,' },
  'interest.mail.text': {
    ru: 'Этот адрес оставили на сайте «{site}»: {conference}.',
    ky: 'Бул дарек «{site}» сайтында калтырылган: {conference}.',
    en: 'This address was left on the site “{site}”: {conference}.',
  },
  'interest.mail.change': {
    ru: 'На сайте «{site}» просят писать на этот адрес вместо прежнего: {conference}.',
    ky: '«{site}» сайтында мурунку даректин ордуна ушул дарекке жазууну суранышты: {conference}.',
    en: 'On the site “{site}” somebody asks to be written to at this address instead of an earlier one: {conference}.',
  },
  'interest.mail.confirm': {
    ru: 'Откройте личную ссылку, и адрес будет подтверждён. По ней же можно посмотреть, исправить или удалить запись:',
    ky: 'Жеке шилтемени ачсаңыз, дарек ырасталат. Ошол шилтеме аркылуу жазууну көрүп, оңдоп же өчүрсө болот:',
    en: 'Open your private link and the address is confirmed. By the same link you can see, correct or delete the registration:',
  },
  'interest.mail.confirmChange': {
    ru: 'Если просили вы, откройте ссылку и подтвердите адрес:',
    ky: 'Эгер муну сиз суранган болсоңуз, шилтемени ачып, даректи ырастаңыз:',
    en: 'If it was you, open the link and confirm the address:',
  },
  'interest.mail.notYou': {
    ru: 'Если это были не вы, откройте ссылку и нажмите «Больше не писать»: писем не будет.',
    ky: 'Эгер бул сиз болбосоңуз, шилтемени ачып, «Мындан ары жазбаңыз» баскычын басыңыз: кат келбейт.',
    en: 'If it was not you, open the link and press “Do not write to me again”: no more e-mail will come.',
  },
  'interest.mail.test.subject': {
    ru: 'Проверка почты: {site}',
    ky: 'Почтаны текшерүү: {site}',
    en: 'Mail test: {site}',
  },
  'interest.mail.test.text': {
    ru: 'Сайт «{site}» умеет отправлять письма. Отвечать не нужно.',
    ky: '«{site}» сайты кат жөнөтө алат. Жооп берүүнүн кереги жок.',
    en: 'The site “{site}” can send e-mail. There is no need to answer.',
  },
});
