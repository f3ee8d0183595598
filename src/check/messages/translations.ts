import { defineMessages } from '../../i18n/messages.ts';

const DIFFERENCE = {
  file: 'cases/batken-2018/ru.mdx',
  line: 31,
  difference: {
    ru: 'в переводе нет «50 000»',
    ky: 'котормодо «50 000» жок',
    en: 'the translation lacks “50 000”',
  },
};

/** What is reported of a translation beside its original, and of the letters of a text. */
export const translationMessage = defineMessages({
  'translation.missing': {
    rule: 'translation',
    ru: 'не переведено поле «{name}»: добавьте его, в оригинале «{text}»',
    ky: '«{name}» талаасы которулган эмес: кошуңуз, түпнускада «{text}»',
    en: 'the field “{name}” is not translated: add it, the original has “{text}”',
    example: { name: 'title', text: 'Баткен' },
  },
  'translation.stale': {
    rule: 'stale',
    severity: 'warning',
    ru: 'оригинал {original} изменился после перевода: сверьте текст и выполните npm run translated -- {file}',
    ky: '{original} түпнускасы котормодон кийин өзгөргөн: текстти салыштырып, npm run translated -- {file} иштетиңиз',
    en: 'the original {original} has changed since the translation: compare the texts and run npm run translated -- {file}',
    example: { original: 'cases/batken-2018/ru.mdx', file: 'cases/batken-2018/ky.mdx' },
  },
  'translation.note': {
    rule: 'translator-note',
    ru: 'примечание переводчика стоит в оригинале, а пишут его только в переводах: уберите его',
    ky: 'котормочунун эскертүүсү түпнускада турат, ал котормолордо гана жазылат: алып салыңыз',
    en: 'a translator’s note stands in the original, it belongs to translations only: remove it',
  },
  'translation.numbers': {
    rule: 'translation-numbers',
    ru: 'числа и даты не те, что в оригинале ({file}:{line}): {difference}',
    ky: 'сандар жана даталар түпнускадагыдан ({file}:{line}) айырмаланат: {difference}',
    en: 'numbers and dates are not those of the original ({file}:{line}): {difference}',
    example: DIFFERENCE,
  },
  'translation.sources': {
    rule: 'translation-sources',
    ru: 'знаки источников не те, что в оригинале ({file}:{line}): {difference}',
    ky: 'булактардын белгилери түпнускадагыдан ({file}:{line}) айырмаланат: {difference}',
    en: 'source marks are not those of the original ({file}:{line}): {difference}',
    example: DIFFERENCE,
  },
  'translation.links': {
    rule: 'translation-links',
    ru: 'ссылки не те, что в оригинале ({file}:{line}): {difference}',
    ky: 'шилтемелер түпнускадагыдан ({file}:{line}) айырмаланат: {difference}',
    en: 'links are not those of the original ({file}:{line}): {difference}',
    example: DIFFERENCE,
  },
  'translation.gaps': {
    rule: 'translation-gaps',
    ru: 'пометок <Gap> в переводе {own}, а в оригинале ({file}:{line}) {their}: поставьте столько же',
    ky: 'котормодо {own} <Gap> белгиси бар, түпнускада ({file}:{line}) {their}: ошончо коюңуз',
    en: 'the translation has {own} marks <Gap>, the original ({file}:{line}) has {their}: put as many',
    example: { own: 1, their: 2, file: 'cases/batken-2018/ru.mdx', line: 31 },
  },
  'translation.noSection': {
    rule: 'translation-structure',
    ru: 'в переводе нет раздела «#{name}»: переведите его, в оригинале он на строке {line} («{title}»)',
    ky: 'котормодо «#{name}» бөлүмү жок: аны которуңуз, түпнускада ал {line}-сапта («{title}»)',
    en: 'the translation has no section “#{name}”: translate it, in the original it is in line {line} (“{title}”)',
    example: { name: 'problem', line: 14, title: 'Проблема' },
  },
  'translation.ownSection': {
    rule: 'translation-structure',
    ru: 'раздела «#{name}» в оригинале нет: уберите его или исправьте имя на то, что в оригинале',
    ky: 'түпнускада «#{name}» бөлүмү жок: аны алып салыңыз же атын түпнускадагыдай кылып оңдоңуз',
    en: 'the original has no section “#{name}”: remove it or correct its name to that of the original',
    example: { name: 'problem' },
  },
  'translation.movedSection': {
    rule: 'translation-structure',
    ru: 'раздел «#{name}» стоит не там, где в оригинале: сделайте тот же порядок',
    ky: '«#{name}» бөлүмү түпнускадагы ордунда эмес: ирети бирдей болсун',
    en: 'the section “#{name}” does not stand where it does in the original: keep the same order',
    example: { name: 'problem' },
  },
  'translation.lost': {
    rule: 'translation-structure',
    ru: 'после этого места в переводе нет того, что есть в оригинале на строке {line}: {what} «{text}…», допишите',
    ky: 'бул жерден кийин котормодо түпнусканын {line}-сабындагы нерсе жок: {what} «{text}…», кошуп жазыңыз',
    en: 'after this place the translation lacks what the original has in line {line}: {what} “{text}…”, add it',
    example: { line: 31, what: { ru: 'абзац', ky: 'абзац', en: 'a paragraph' }, text: 'Город выбрал' },
  },
  'translation.added': {
    rule: 'translation-structure',
    ru: 'этого в оригинале нет ({what}): уберите или запишите как примечание переводчика, <Note kind="translator">',
    ky: 'бул түпнускада жок ({what}): алып салыңыз же котормочунун эскертүүсү катары жазыңыз, <Note kind="translator">',
    en: 'this is not in the original ({what}): remove it or write it as a translator’s note, <Note kind="translator">',
    example: { what: { ru: 'абзац', ky: 'абзац', en: 'a paragraph' } },
  },
  'translation.other': {
    rule: 'translation-structure',
    ru: 'здесь {own}, а в оригинале на строке {line} — {their}: постройте текст так же',
    ky: 'бул жерде {own}, түпнусканын {line}-сабында — {their}: текстти ошондой түзүңүз',
    en: 'here is {own}, in the original in line {line} — {their}: build the text alike',
    example: {
      own: { ru: 'абзац', ky: 'абзац', en: 'a paragraph' },
      line: 31,
      their: { ru: 'пункт списка', ky: 'тизменин пункту', en: 'an item of a list' },
    },
  },
  'translation.name': {
    rule: 'translation-names',
    ru: 'в оригинале ({file}) есть имя «{written}», а в переводе «{expected}…» нет: впишите его или поправьте написание',
    ky: 'түпнускада ({file}) «{written}» аталган, котормодо «{expected}…» аталышы жок: аны жазыңыз же жазылышын оңдоңуз',
    en: 'the original ({file}) names “{written}”, the translation has no “{expected}…”: write it or correct the spelling',
    example: { file: 'cases/batken-2018/ru.mdx', written: 'Баткен', expected: 'Batken' },
  },
  'translation.russian': {
    rule: 'russian-name',
    ru: '«{found}» — русское написание: по-кыргызски пишите «{right}»',
    ky: '«{found}» — орусча жазылышы: кыргызча «{right}» деп жазыңыз',
    en: '“{found}” is the Russian spelling: in Kyrgyz write “{right}”',
    example: { found: 'Иссык-Кул', right: 'Ысык-Көл' },
  },
  'translation.term': {
    rule: 'term',
    severity: 'warning',
    ru: 'термин «{term}» переведён как «{text}», а в словаре основной — «{main}»: возьмите его',
    ky: '«{term}» термини «{text}» деп которулган, сөздүктө негизгиси — «{main}»: ошону алыңыз',
    en: 'the term “{term}” is translated as “{text}”, the glossary’s main one is “{main}”: take that',
    example: { term: 'социальный заказ', text: 'social contracting', main: 'state social contracting' },
  },
  'letters.lone': {
    rule: 'letters',
    ru: 'латинская буква «{letter}» вместо русской или кыргызской: наберите её заново',
    ky: 'орусча же кыргызча тамганын ордуна латынча «{letter}»: аны кайра териңиз',
    en: 'a Latin letter “{letter}” for a Cyrillic one: type it again',
    example: { letter: 'c' },
  },
  'letters.neighbour': {
    rule: 'letters',
    ru: 'в слове «{word}» буква «{letter}» из другого алфавита: наберите «{right}»',
    ky: '«{word}» сөзүндө башка алфавиттин «{letter}» тамгасы бар: «{right}» териңиз',
    en: 'in the word “{word}” the letter “{letter}” is of another alphabet: type “{right}”',
    example: { word: 'ѳмүр', letter: 'ѳ', right: 'ө' },
  },
  'letters.alien': {
    rule: 'letters',
    ru: 'в слове «{word}» буква «{letter}» из другого алфавита: наберите слово заново',
    ky: '«{word}» сөзүндө башка алфавиттин «{letter}» тамгасы бар: сөздү кайра териңиз',
    en: 'in the word “{word}” the letter “{letter}” is of another alphabet: type the word again',
    example: { word: 'мiнiстр', letter: 'і' },
  },
  'letters.mixed': {
    rule: 'letters',
    ru: 'в слове «{word}» смешаны кириллица и латиница (латинская «{letter}»): наберите слово заново',
    ky: '«{word}» сөзүндө кириллица менен латын аралашкан (латынча «{letter}»): сөздү кайра териңиз',
    en: 'the word “{word}” mixes Cyrillic and Latin (Latin “{letter}”): type it again',
    example: { word: 'зaкон', letter: 'a' },
  },
});

/** What two texts differ in, for the gap `difference`. */
export const DIFFERENCES = {
  missing: {
    ru: 'в переводе нет {missing}',
    ky: 'котормодо {missing} жок',
    en: 'the translation lacks {missing}',
  },
  extra: {
    ru: 'в переводе лишнее: {extra}',
    ky: 'котормодо ашыкча: {extra}',
    en: 'the translation adds {extra}',
  },
  both: {
    ru: 'в переводе нет {missing}; в переводе лишнее: {extra}',
    ky: 'котормодо {missing} жок; котормодо ашыкча: {extra}',
    en: 'the translation lacks {missing}; it adds {extra}',
  },
} as const;
