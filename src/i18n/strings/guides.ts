import { defineStrings } from '../strings.ts';

/** Words of the guides' pages. */
export const guidesStrings = defineStrings({
  'guides.list.title': { ru: 'Инструкции', ky: 'Нускамалар', en: 'Guides' },
  'guides.list.deck': {
    ru: 'Пошагово: что делать заказчику и что — исполнителю. Где правила ещё не прочитаны, так и сказано.',
    ky: 'Кадам-кадам: заказчы эмне кылат, аткаруучу эмне кылат. Эрежелер окула элек болсо, ошондой деп айтылган.',
    en: 'Step by step: what the customer does and what the contractor does. Where we have not read the rules yet, we say so.',
  },
  'guides.audience.municipality': {
    ru: 'Для муниципалитета',
    ky: 'Муниципалитет үчүн',
    en: 'For municipalities',
  },
  'guides.audience.organisation': { ru: 'Для организации', ky: 'Уюм үчүн', en: 'For organisations' },
  'guides.audience.researcher': {
    ru: 'Для журналиста и исследователя',
    ky: 'Журналист жана изилдөөчү үчүн',
    en: 'For journalists and researchers',
  },
  'guides.print': { ru: 'Напечатать', ky: 'Басып чыгаруу', en: 'Print' },
  'guides.checklist': { ru: 'Список проверки', ky: 'Текшерүү тизмеси', en: 'Checklist' },
  'guides.notice': { ru: 'Сверяется', ky: 'Текшерилүүдө', en: 'Being checked' },
  'guides.steps': { ru: 'Шаги', ky: 'Кадамдар', en: 'Steps' },
  'guides.stepCount': {
    ru: { one: '{n} шаг', few: '{n} шага', many: '{n} шагов', other: '{n} шага' },
    ky: { other: '{n} кадам' },
    en: { one: '{n} step', other: '{n} steps' },
  },
  'guides.step': { ru: 'Шаг {number}.', ky: '{number}-кадам.', en: 'Step {number}.' },
});
