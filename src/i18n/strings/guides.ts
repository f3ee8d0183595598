import { defineStrings } from '../strings.ts';

/** Words of the guides' pages. */
export const guidesStrings = defineStrings({
  'guides.list.title': { ru: 'Инструкции', ky: 'Нускамалар', en: 'Guides' },
  'guides.list.deck': {
    ru: 'Пошагово: что делать заказчику, что — исполнителю и где искать данные. Где правила ещё не прочитаны, так и сказано.',
    ky: 'Кадам-кадам: заказчы эмне кылат, аткаруучу эмне кылат, маалыматты кайдан издөө керек. Эрежелер окула элек болсо, ошондой деп айтылган.',
    en: 'Step by step: what the customer does, what the contractor does and where to look for data. Where we have not read the rules yet, we say so.',
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
  'guides.checklist': { ru: 'Контрольный список', ky: 'Текшерүү тизмеси', en: 'Checklist' },
  'guides.checklist.note': {
    ru: 'Отметки остаются на вашем устройстве.',
    ky: 'Белгилер сиздин түзмөгүңүздө калат.',
    en: 'The ticks stay on your device.',
  },
  'guides.checklist.done': {
    ru: 'Отмечено: {n} из {total}',
    ky: 'Белгиленди: {total} ичинен {n}',
    en: 'Ticked: {n} of {total}',
  },
  'guides.checklist.step': { ru: 'Шаг {number}', ky: '{number}-кадам', en: 'Step {number}' },
  'guides.checklist.clear': { ru: 'Снять отметки', ky: 'Белгилерди алып салуу', en: 'Clear the ticks' },
  'guides.steps': { ru: 'Шаги', ky: 'Кадамдар', en: 'Steps' },
  'guides.stepCount': {
    ru: { one: '{n} шаг', few: '{n} шага', many: '{n} шагов', other: '{n} шага' },
    ky: { other: '{n} кадам' },
    en: { one: '{n} step', other: '{n} steps' },
  },
  'guides.step': { ru: 'Шаг {number}.', ky: '{number}-кадам.', en: 'Step {number}.' },
});
