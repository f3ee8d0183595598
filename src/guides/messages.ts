import { defineMessages } from '../i18n/messages.ts';

/** What the rules of guides report. */
export const guideMessage = defineMessages({
  'guides.step.missing': {
    rule: 'guide-steps',
    severity: 'warning',
    ru: 'в тексте нет шага {number}: добавьте раздел «## {number}. Название шага» или уберите строку',
    ky: 'текстте {number}-кадам жок: «## {number}. Кадамдын аты» бөлүмүн кошуңуз же сапты алып салыңыз',
    en: 'the text has no step {number}: add the section “## {number}. Name of the step” or remove the line',
    example: { number: 3 },
  },
  'guides.step.unnamed': {
    rule: 'guide-steps',
    severity: 'warning',
    ru: 'раздел #{id} есть в тексте, но не назван в steps: добавьте его номер и короткое имя',
    ky: '#{id} бөлүмү текстте бар, бирок steps ичинде жок: номерин жана кыска атын кошуңуз',
    en: 'the section #{id} is in the text but not in steps: add its number and a short name',
    example: { id: 'step-3' },
  },
  'guides.step.long': {
    rule: 'guide-step-length',
    ru: 'в шаге #{id} слов — {words}, а можно не больше {most}: остальное уберите в <More>',
    ky: '#{id} кадамында {words} сөз бар, {most} сөздөн ашпашы керек: калганын <More> ичине салыңыз',
    en: 'step #{id} has {words} words, {most} at most: put the rest into <More>',
    example: { id: 'step-3', words: 74, most: 60 },
  },
  'guides.step.sources': {
    rule: 'guide-step-length',
    ru: 'в шаге #{id} источников — {sources}, а нужен один: остальные уберите в <More>',
    ky: '#{id} кадамында {sources} булак бар, бирөө керек: калганын <More> ичине салыңыз',
    en: 'step #{id} cites {sources} sources, one is wanted: put the others into <More>',
    example: { id: 'step-3', sources: 2 },
  },
  'guides.checklist': {
    rule: 'guide-checklist',
    severity: 'warning',
    ru: 'шага {step} в инструкции нет: поставьте номер шага, к которому относится эта строка',
    ky: 'нускамада {step}-кадам жок: бул сап тиешелүү кадамдын номерин коюңуз',
    en: 'the guide has no step {step}: put the number of the step this line belongs to',
    example: { step: 9 },
  },
  'guides.checklist.sources': {
    rule: 'guide-checklist',
    ru: 'строка «{id}» названа правилом или практикой, а источников нет: добавьте sources или уберите basis',
    ky: '«{id}» сабы эреже же тажрыйба деп аталган, бирок булактары жок: sources кошуңуз же basis сабын алып салыңыз',
    en: 'the line “{id}” is called a rule or practice and has no sources: add sources, or take basis away',
    example: { id: 'contract-signed' },
  },
  'guides.stepName': {
    rule: 'guide-plan',
    severity: 'warning',
    ru: 'шага с именем «{step}» в инструкции нет: имена шагов — id из поля steps',
    ky: 'нускамада «{step}» аттуу кадам жок: кадамдардын аттары — steps талаасындагы id',
    en: 'the guide has no step called “{step}”: the names of steps are the ids in the field steps',
    example: { step: 'contract' },
  },
  'guides.after': {
    rule: 'guide-plan',
    severity: 'warning',
    ru: 'события «{event}» в этом списке нет: after называет другую его строку',
    ky: 'бул тизмеде «{event}» окуясы жок: after анын башка сабын атайт',
    en: 'this list has no event “{event}”: after names another line of it',
    example: { event: 'chuj-training' },
  },
});
