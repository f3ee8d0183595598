import { defineMessages } from '../i18n/messages.ts';

/** What is reported of the table of synonyms. */
export const synonymMessage = defineMessages({
  'synonyms.noList': {
    rule: 'synonyms',
    ru: 'здесь должен быть список групп: начните каждую с «- ru: […]»',
    ky: 'бул жерде топтордун тизмеси болушу керек: ар бирин «- ru: […]» менен баштаңыз',
    en: 'here should be a list of groups: begin each with “- ru: […]”',
  },
  'synonyms.alone': {
    rule: 'synonyms',
    ru: 'в группе одно слово: добавьте, как ещё об этом говорят, или уберите группу',
    ky: 'топто бир эле сөз: дагы кандай айтыларын кошуңуз же топту алып салыңыз',
    en: 'the group has one word: add how else it is put, or remove the group',
  },
  'synonyms.mixed': {
    rule: 'synonyms',
    ru: 'в группе слова разных терминов словаря ({terms}): разделите её или исправьте словарь',
    ky: 'топто сөздүктүн ар башка терминдеринин сөздөрү бар ({terms}): аны бөлүңүз же сөздүктү оңдоңуз',
    en: 'the group has words of different terms ({terms}): split it or correct the glossary',
    example: { terms: ['заказчик', 'исполнитель'] },
  },
  'synonyms.known': {
    rule: 'synonyms',
    severity: 'warning',
    ru: 'все эти слова уже есть в словаре, в термине «{title}»: уберите группу',
    ky: 'бул сөздөрдүн баары сөздүктө, «{title}» терминде бар: топту алып салыңыз',
    en: 'all these words are in the glossary, in the term “{title}”: remove the group',
    example: { title: 'заказчик' },
  },
  'synonyms.twice': {
    rule: 'synonyms',
    ru: '«{text}» ({language}) уже есть в строке {line}: оставьте слово один раз',
    ky: '«{text}» ({language}) {line}-сапта бар: сөздү бир жолу калтырыңыз',
    en: '“{text}” ({language}) stands in line {line} already: keep it once',
    example: { text: 'соцзаказ', language: 'ru', line: 4 },
  },
});
