import type { Saying } from './saying.ts';

/** What is said of fields, their values and YAML. */
export const SCHEMA_SAYINGS: readonly Saying[] = [
  [
    'поле «{name}» — факт, он стоит один раз, в оригинале: уберите эту строку',
    '«{name}» талаасы — факт, ал бир жолу, түпнускада гана турат: бул сапты алып салыңыз',
    'the field “{name}” is a fact and stands once, in the original: remove this line',
  ],
  [
    'неизвестное поле «{name}»: возможно, вы имели в виду «{near}»',
    'белгисиз талаа «{name}»: балким, «{near}» дегиңиз келгендир',
    'unknown field “{name}”: did you mean “{near}”?',
  ],
  [
    'неизвестное поле «{name}»: здесь могут быть: {known}',
    'белгисиз талаа «{name}»: бул жерде булар гана болот: {known}',
    'unknown field “{name}”: these may stand here: {known}',
  ],
  [
    'нет обязательного поля «{name}»{hint}: добавьте его',
    'милдеттүү «{name}» талаасы жок: аны кошуңуз',
    'the required field “{name}” is missing: add it',
  ],
  [
    'поле «{name}»: здесь должно быть {said}{hint}',
    '«{name}» талаасы: бул жерде мындай болушу керек: {said}',
    'field “{name}”: expected here: {said}',
  ],
  [
    'поле «{name}»: можно написать только {values}{hint}',
    '«{name}» талаасы: булардын бири гана жазылат: {values}',
    'field “{name}”: only these are possible: {values}',
  ],
  ['поле «{name}»: {said}{hint}', '«{name}» талаасы: {said}', 'field “{name}”: {said}'],
  [
    'слово или текст; число или дату возьмите в кавычки',
    'сөз же текст; санды же датаны тырмакчага алыңыз',
    'a word or a text; put a number or a date in quotes',
  ],
  ['число, без кавычек и слов', 'сан, тырмакчасыз жана сөзсүз', 'a number, without quotes and words'],
  ['целое число', 'бүтүн сан', 'a whole number'],
  ['true или false', 'true же false', 'true or false'],
  [
    'перечисление: по строке с «- » на каждое',
    'тизме: ар бири «- » менен башталган өзүнчө сапта',
    'a list: a line with “- ” for each',
  ],
  ['вложенные поля с отступом', 'чегинип жазылган ички талаалар', 'fields inside it, indented'],
  [
    'дата пишется так: 2018, 2018-09 или 2018-09-18',
    'дата мындай жазылат: 2018, 2018-09 же 2018-09-18',
    'a date is written 2018, 2018-09 or 2018-09-18',
  ],
  ['дата пишется так: 2018-09-18', 'дата мындай жазылат: 2018-09-18', 'a date is written 2018-09-18'],
  [
    'пишется так: conferences/bishkek-2018',
    'мындай жазылат: conferences/bishkek-2018',
    'is written conferences/bishkek-2018',
  ],
  [
    'отпечаток оригинала: 12 знаков, их ставит команда npm run translated',
    'түпнусканын изи: 12 белги, аларды npm run translated буйругу коёт',
    'the fingerprint of the original: 12 signs, set by the command npm run translated',
  ],
  [
    'ключ: латинские буквы, цифры и дефис',
    'ачкыч: латын тамгалары, сандар жана дефис',
    'a key has Latin letters, digits and hyphens',
  ],
  [
    'адрес пишется от корня сайта, строчными латинскими буквами и с «/» на конце: /cases/batken-2018/',
    'дарек сайттын башынан, кичине латын тамгалары менен жазылып, «/» менен бүтөт: /cases/batken-2018/',
    'an address is written from the root of the site, in small Latin letters, with “/” at the end: /cases/batken-2018/',
  ],
  [
    'поле записано дважды: оставьте одно',
    'талаа эки жолу жазылган: бирин калтырыңыз',
    'the field is written twice: keep one',
  ],
  [
    'сбит отступ: вложенные строки сдвигают на два пробела, табуляция не годится',
    'чегинүү бузулган: ички саптар эки боштукка жылдырылат, табуляция жарабайт',
    'the indent is broken: inner lines are moved by two spaces, tabs will not do',
  ],
  [
    'табуляция вместо пробелов: сдвигайте строки пробелами',
    'боштуктун ордуна табуляция: саптарды боштук менен жылдырыңыз',
    'a tab for spaces: move the lines by spaces',
  ],
  [
    "строка не читается: если в тексте есть двоеточие, возьмите весь текст в кавычки «'…'»",
    "сап окулбайт: текстте кош чекит болсо, бүт текстти «'…'» тырмакчасына алыңыз",
    "the line cannot be read: if the text has a colon, put all of it in quotes '…'",
  ],
  [
    'не хватает закрывающей кавычки или скобки',
    'жабуучу тырмакча же кашаа жетишпейт',
    'a closing quote or bracket is missing',
  ],
  [
    'запись не читается как YAML ({error})',
    'жазуу YAML катары окулбайт ({error})',
    'this cannot be read as YAML ({error})',
  ],
  [
    'имя пишется латиницей, строчными буквами, через дефис: otkrytie-1',
    'ат кичине латын тамгалары менен, дефис аркылуу жазылат: otkrytie-1',
    'a name has small Latin letters and hyphens: otkrytie-1',
  ],
  ['время пишется так: {example}', 'убакыт мындай жазылат: {example}', 'a time is written {example}'],
  ['пишется так: {example}', 'мындай жазылат: {example}', 'is written {example}'],
  // What zod itself says of a length or a size.
  ['Слишком маленькое значение: {rest}', 'маани өтө кичине же бош', 'the value is too small or empty'],
  ['Слишком большое значение: {rest}', 'маани өтө чоң', 'the value is too big'],
  ['Неверный {rest}', 'жазылышы туура эмес', 'is not written as it should be'],
  ['Неверная {rest}', 'жазылышы туура эмес', 'is not written as it should be'],
  ['Неверное {rest}', 'жазылышы туура эмес', 'is not written as it should be'],
];
