import { defineStrings } from '../strings.ts';

/** Words of the organisations' pages. */
export const organisationsStrings = defineStrings({
  'organisations.list.title': { ru: 'Организации', ky: 'Уюмдар', en: 'Organisations' },
  'organisations.list.deck': {
    ru: 'Кто заказывал, исполнял, учил и поддерживал. Только то, что опубликовано.',
    ky: 'Ким заказ берген, аткарган, үйрөткөн жана колдогон. Жарыяланган маалымат гана.',
    en: 'Who placed orders, carried them out, trained others and gave support. Only what has been published.',
  },
  'organisations.websites': {
    ru: 'Где объявляют',
    ky: 'Кайда жарыялашат',
    en: 'Where announcements are made',
  },
  'organisations.websites.none': {
    ru: 'сайт не найден',
    ky: 'сайты табылган жок',
    en: 'no website found',
  },
  'organisations.type': { ru: 'Вид', ky: 'Түрү', en: 'Type' },
  'organisations.type.ngo': {
    ru: 'Некоммерческая организация',
    ky: 'Коммерциялык эмес уюм',
    en: 'Non-profit organisation',
  },
  'organisations.type.programme': { ru: 'Программа', ky: 'Программа', en: 'Programme' },
  'organisations.type.donor': { ru: 'Донор', ky: 'Донор', en: 'Donor' },
  'organisations.type.state-body': { ru: 'Государственный орган', ky: 'Мамлекеттик орган', en: 'State body' },
  'organisations.type.municipality': { ru: 'Муниципалитет', ky: 'Муниципалитет', en: 'Municipality' },
  'organisations.type.international': {
    ru: 'Международная организация',
    ky: 'Эл аралык уюм',
    en: 'International organisation',
  },
  'organisations.types.state-body': {
    ru: 'Государственные органы',
    ky: 'Мамлекеттик органдар',
    en: 'State bodies',
  },
  'organisations.types.municipality': { ru: 'Муниципалитеты', ky: 'Муниципалитеттер', en: 'Municipalities' },
  'organisations.types.ngo': {
    ru: 'Некоммерческие организации',
    ky: 'Коммерциялык эмес уюмдар',
    en: 'Non-profit organisations',
  },
  'organisations.types.programme': { ru: 'Программы', ky: 'Программалар', en: 'Programmes' },
  'organisations.types.donor': { ru: 'Доноры', ky: 'Донорлор', en: 'Donors' },
  'organisations.types.international': {
    ru: 'Международные организации',
    ky: 'Эл аралык уюмдар',
    en: 'International organisations',
  },
  'organisations.mentions': { ru: 'Где упоминается', ky: 'Кайда эскерилет', en: 'Where it is mentioned' },
  'organisations.short': { ru: 'Краткое название', ky: 'Кыскача аталышы', en: 'Short name' },
  'organisations.names': { ru: 'Другие названия', ky: 'Башка аталыштары', en: 'Other names' },
  'organisations.period': { ru: 'Годы работы', ky: 'Иштеген жылдары', en: 'Years active' },
  'organisations.website': { ru: 'Сайт', ky: 'Сайты', en: 'Website' },
});
