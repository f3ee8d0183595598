import { defineStrings } from '../strings.ts';

export const uiStrings = defineStrings({
  'ui.toc': { ru: 'На этой странице', ky: 'Бул бетте', en: 'On this page' },
  'ui.years': { ru: 'Годы', ky: 'Жылдар', en: 'Years' },
  'ui.previous': { ru: 'Назад', ky: 'Артка', en: 'Back' },
  'ui.next': { ru: 'Дальше', ky: 'Андан ары', en: 'Next' },
  'ui.gap': { ru: 'не прочитано', ky: 'окула элек', en: 'not read' },
  'ui.citation': { ru: 'Как сослаться', ky: 'Кантип шилтеме берүү керек', en: 'How to cite' },
  'ui.citation.copy': { ru: 'Скопировать', ky: 'Көчүрүү', en: 'Copy' },
  'ui.citation.copied': { ru: 'Скопировано', ky: 'Көчүрүлдү', en: 'Copied' },
  'ui.citation.failed': {
    ru: 'Не удалось скопировать. Нажмите на текст: он выделится целиком.',
    ky: 'Көчүрүлгөн жок. Текстти басыңыз: ал толугу менен белгиленет.',
    en: 'Could not copy. Tap the text to select all of it.',
  },
  'ui.citation.select': {
    ru: 'Нажмите на текст: он выделится целиком.',
    ky: 'Текстти басыңыз: ал толугу менен белгиленет.',
    en: 'Tap the text to select all of it.',
  },
  'ui.sector.clean': { ru: 'Чистота города', ky: 'Шаардын тазалыгы', en: 'Clean city' },
  'ui.sector.youth': { ru: 'Подростки', ky: 'Өспүрүмдөр', en: 'Teenagers' },
  'ui.sector.child': { ru: 'Дети', ky: 'Балдар', en: 'Children' },
  'ui.sector.women': {
    ru: 'Защита женщин и детей',
    ky: 'Аялдарды жана балдарды коргоо',
    en: 'Protection of women and children',
  },
  'ui.sector.disab': {
    ru: 'Люди с инвалидностью',
    ky: 'Майыптыгы бар адамдар',
    en: 'People with disabilities',
  },
  'ui.sector.serv': { ru: 'Социальные услуги', ky: 'Социалдык кызмат көрсөтүү', en: 'Social services' },
});
