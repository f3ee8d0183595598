import { defineMessages } from '../i18n/messages.ts';

/** What the rules of documents report. */
export const templateMessage = defineMessages({
  'templates.sources': {
    rule: 'template-sources',
    ru: 'часть «{id}» названа правилом или практикой, а источников нет: добавьте sources или поставьте basis: advice',
    ky: '«{id}» бөлүгү эреже же тажрыйба деп аталган, бирок булактары жок: sources кошуңуз же basis: advice коюңуз',
    en: 'the part “{id}” is called a rule or practice and has no sources: add sources, or put basis: advice',
    example: { id: 'known' },
  },
  'templates.id': {
    rule: 'template-fields',
    ru: 'имя «{id}» в документе уже есть: у каждой строки оно своё, по нему хранится ответ',
    ky: '«{id}» аты документте бар: ар бир саптын өз аты болот, жооп ошол боюнча сакталат',
    en: 'the document already has the name “{id}”: each field has its own, answers are kept by it',
    example: { id: 'deadline' },
  },
  'templates.table': {
    rule: 'template-fields',
    ru: 'строка «{id}»: столбцы (columns) есть только у таблицы, а у таблицы они нужны',
    ky: '«{id}» сабы: мамычалар (columns) таблицада гана болот, таблицага алар керек',
    en: 'the field “{id}”: only a table has columns, and a table needs them',
    example: { id: 'costs' },
  },
  'templates.of': {
    rule: 'template-fields',
    severity: 'warning',
    ru: 'столбец «{id}» считается по столбцам, которых в таблице нет: назовите в of два её столбца с числами',
    ky: '«{id}» мамычасы таблицада жок мамычалар боюнча эсептелет: of ичинде анын сандуу эки мамычасын атаңыз',
    en: 'the column “{id}” is computed from columns the table does not have: name two columns of numbers in of',
    example: { id: 'amount' },
  },
  'templates.weights': {
    rule: 'template-fields',
    severity: 'warning',
    ru: 'веса строки «{id}» дают в сумме {sum}, а не 100: исправьте weight',
    ky: '«{id}» сабындагы салмактардын суммасы 100 эмес, {sum}: weight маанилерин оңдоңуз',
    en: 'the weights of the field “{id}” add up to {sum}, not 100: correct weight',
    example: { id: 'criteria', sum: 90 },
  },
  'templates.filled': {
    rule: 'template-fields',
    severity: 'warning',
    ru: 'строки «{id}» в документе нет, и её слов в примере не видно: пример называет строки их именами (id)',
    ky: 'документте «{id}» сабы жок, анын сөздөрү мисалда көрүнбөйт: мисал саптарды аты (id) боюнча атайт',
    en: 'the document has no field “{id}”, and its words do not show in the example: an example names fields by their id',
    example: { id: 'deadline' },
  },
});
