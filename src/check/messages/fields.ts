import { defineMessages } from '../../i18n/messages.ts';

const FIX = 'npm run check -- --fix';

/** What is reported of the fields of a file: YAML itself, and what the schema demands. */
export const fieldMessage = defineMessages({
  'fields.fact': {
    rule: 'schema',
    ru: 'поле «{name}» — факт, он стоит один раз, в оригинале: уберите эту строку',
    ky: '«{name}» талаасы — факт, ал бир жолу, түпнускада гана турат: бул сапты алып салыңыз',
    en: 'the field “{name}” is a fact and stands once, in the original: remove this line',
    example: { name: 'date' },
  },
  'fields.near': {
    rule: 'schema',
    ru: 'неизвестное поле «{name}»: возможно, вы имели в виду «{near}»',
    ky: 'белгисиз талаа «{name}»: балким, «{near}» дегиңиз келгендир',
    en: 'unknown field “{name}”: did you mean “{near}”?',
    example: { name: 'titel', near: 'title' },
  },
  'fields.unknown': {
    rule: 'schema',
    ru: 'неизвестное поле «{name}»: здесь могут быть {known}',
    ky: 'белгисиз талаа «{name}»: бул жерде булар гана болот: {known}',
    en: 'unknown field “{name}”: these may stand here: {known}',
    example: { name: 'author', known: 'title, summary, updated' },
  },
  'fields.missing': {
    rule: 'schema',
    ru: 'нет обязательного поля «{name}»{about}: добавьте его',
    ky: 'милдеттүү «{name}» талаасы жок{about}: аны кошуңуз',
    en: 'the required field “{name}”{about} is missing: add it',
    example: { name: 'title', about: '' },
  },
  'fields.empty': {
    rule: 'schema',
    ru: 'поле «{name}» пустое{about}: впишите значение или, если оно необязательно, уберите строку',
    ky: '«{name}» талаасы бош{about}: маанисин жазыңыз же милдеттүү эмес болсо, сапты алып салыңыз',
    en: 'the field “{name}”{about} is empty: write a value or, if none is needed, remove the line',
    example: { name: 'title', about: '' },
  },
  'fields.type': {
    rule: 'schema',
    ru: 'поле «{name}»: здесь должно быть {expected}{about}',
    ky: '«{name}» талаасы: бул жерде мындай болушу керек: {expected}{about}',
    en: 'field “{name}”: expected here: {expected}{about}',
    example: {
      name: 'order',
      expected: { ru: 'целое число', ky: 'бүтүн сан', en: 'a whole number' },
      about: '',
    },
  },
  'fields.choice': {
    rule: 'schema',
    ru: 'поле «{name}»: можно написать только {values}{about}',
    ky: '«{name}» талаасы: булардын бири гана жазылат: {values}{about}',
    en: 'field “{name}”: only these are possible: {values}{about}',
    example: { name: 'status', values: ['in-force', 'repealed'], about: '' },
  },
  'fields.least': {
    rule: 'schema',
    ru: 'поле «{name}»: значение должно быть не меньше {bound}{about}',
    ky: '«{name}» талаасы: маани {bound} санынан кем болбошу керек{about}',
    en: 'field “{name}”: the value must not be less than {bound}{about}',
    example: { name: 'latitude', bound: 39, about: '' },
  },
  'fields.most': {
    rule: 'schema',
    ru: 'поле «{name}»: значение должно быть не больше {bound}{about}',
    ky: '«{name}» талаасы: маани {bound} санынан ашпашы керек{about}',
    en: 'field “{name}”: the value must not be more than {bound}{about}',
    example: { name: 'latitude', bound: 44, about: '' },
  },
  'fields.list': {
    rule: 'schema',
    ru: 'поле «{name}»: список не может быть пустым{about}, добавьте хотя бы одну строку с «- »',
    ky: '«{name}» талаасы: тизме бош болбойт{about}, «- » менен жок дегенде бир сап кошуңуз',
    en: 'field “{name}”: the list may not be empty{about}, add at least one line with “- ”',
    example: { name: 'sources', about: '' },
  },
  'fields.address': {
    rule: 'schema',
    ru: 'поле «{name}»: здесь должен быть полный адрес с https://{about}',
    ky: '«{name}» талаасы: бул жерде https:// менен толук дарек болушу керек{about}',
    en: 'field “{name}”: a full address with https:// is expected here{about}',
    example: { name: 'url', about: '' },
  },
  'fields.demand': {
    rule: 'schema',
    ru: 'поле «{name}»: {demand}{about}',
    ky: '«{name}» талаасы: {demand}{about}',
    en: 'field “{name}”: {demand}{about}',
    example: {
      name: 'date',
      demand: {
        ru: 'дата пишется так: 2018-09-18',
        ky: 'дата мындай жазылат: 2018-09-18',
        en: 'a date is written 2018-09-18',
      },
      about: '',
    },
  },
  'fields.wrong': {
    rule: 'schema',
    ru: 'поле «{name}» записано не так, как нужно{about}: исправьте его по образцу похожего файла',
    ky: '«{name}» талаасы туура эмес жазылган{about}: окшош файлдагыдай оңдоңуз',
    en: 'the field “{name}” is not written as it should be{about}: correct it after a similar file',
    example: { name: 'title', about: '' },
  },
  'fields.noDay': {
    rule: 'schema',
    ru: 'поле «{name}»: такого дня «{value}» в календаре нет, исправьте число или месяц',
    ky: '«{name}» талаасы: календарда «{value}» деген күн жок, күнүн же айын оңдоңуз',
    en: 'field “{name}”: there is no day “{value}” in the calendar, correct the day or the month',
    example: { name: 'updated', value: '2018-02-30' },
  },
  'fields.order': {
    rule: 'key-order',
    severity: 'warning',
    ru: `поля стоят не по порядку, здесь ждали «{right}», а не «{key}»: переставьте или выполните ${FIX}`,
    ky: `талаалар ирети менен турган жок, бул жерде «{key}» эмес, «{right}» болушу керек: орун алмаштырыңыз же ${FIX} иштетиңиз`,
    en: `the fields are out of order, “{right}” was expected here, not “{key}”: move them or run ${FIX}`,
    example: { right: 'title', key: 'updated' },
  },
  'fields.stale': {
    rule: 'stale-updated',
    severity: 'warning',
    ru: `текст изменён, а дата прежняя: если изменился смысл, поставьте updated: '{day}' или выполните ${FIX}`,
    ky: `текст өзгөргөн, дата мурунку бойдон: мааниси өзгөрсө, updated: '{day}' коюңуз же ${FIX} иштетиңиз`,
    en: `the text has changed and its date has not: if the meaning has changed, write updated: '{day}' or run ${FIX}`,
    example: { day: '2026-11-24' },
  },
});
