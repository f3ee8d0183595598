import { defineMessages, definePhrases } from '../i18n/messages.ts';

/** What the rules of cases report. */
export const caseMessage = defineMessages({
  'cases.sections': {
    rule: 'case-sections',
    severity: 'warning',
    ru: 'в тексте кейса нет раздела «{name}»: добавьте «{heading}»',
    ky: 'кейстин текстинде «{name}» бөлүмү жок: «{heading}» кошуңуз',
    en: 'the text of the case has no section “{name}”: add “{heading}”',
    example: { name: 'problem', heading: '## … {/* #problem */}' },
  },
});

/** What the schema of a series of numbers demands. */
export const seriesDemand = definePhrases({
  'cases.series.year': {
    ru: 'год числа выходит за пределы ряда: исправьте год либо from и to',
    ky: 'сандын жылы катардын чегинен чыгат: жылды же from менен to талааларын оңдоңуз',
    en: 'a year is outside the series: correct the year, or from and to',
  },
  'cases.series.fill': {
    ru: 'заливка числа не объяснена: добавьте её в covers',
    ky: 'сандын толтурулушу түшүндүрүлгөн эмес: аны covers тизмесине кошуңуз',
    en: 'the fill of a number is not explained: add it to covers',
  },
});
