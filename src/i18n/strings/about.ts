import { defineStrings } from '../strings.ts';

/** Words of the pages about the hub. */
export const aboutStrings = defineStrings({
  'about.operator': {
    ru: 'Кто отвечает за сведения',
    ky: 'Маалыматтар үчүн ким жооп берет',
    en: 'Responsible for the details',
  },
  'about.contact': {
    ru: 'Куда о них писать',
    ky: 'Алар жөнүндө кайда жазуу керек',
    en: 'Where to write about them',
  },
  'about.notGiven': { ru: 'пока не указано', ky: 'азырынча көрсөтүлгөн эмес', en: 'not stated yet' },
  'about.further': { ru: 'Ещё о справочнике', ky: 'Маалымдама жөнүндө дагы', en: 'More about this handbook' },
});
