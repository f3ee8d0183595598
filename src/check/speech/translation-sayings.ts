import type { Saying } from './saying.ts';

/** What is said of a translation beside its original. */
export const TRANSLATION_SAYINGS: readonly Saying[] = [
  [
    'примечание переводчика стоит в оригинале: его пишут только в переводах',
    'котормочунун эскертүүсү түпнускада турат: ал котормолордо гана жазылат',
    'a translator’s note stands in the original: it belongs to translations only',
  ],
  [
    '{what} не те, что в оригинале ({place}): {saidDifference}',
    'түпнускадагыдан ({place}) айырмаланат: {saidDifference}',
    'not the same as in the original ({place}): {saidDifference}',
  ],
  [
    'разделов (##) в переводе — {own}, в оригинале — {their}: сделайте те же разделы в том же порядке',
    'котормодо {own} бөлүм (##), түпнускада {their}: ошол эле бөлүмдөрдү ошол эле иретте жазыңыз',
    'the translation has {own} sections (##), the original {their}: make the same sections in the same order',
  ],
  [
    'после этого места в переводе нет того, что есть в оригинале на строке {line}: {what}',
    'бул жерден кийин котормодо түпнусканын {line}-сабындагы нерсе жок: {what}',
    'after this place the translation lacks what the original has in line {line}: {what}',
  ],
  [
    'этого в оригинале нет: {what}. Уберите или запишите как примечание переводчика: {note}',
    'бул түпнускада жок: {what}. Алып салыңыз же котормочунун эскертүүсү катары жазыңыз: {note}',
    'this is not in the original: {what}. Remove it or write it as a translator’s note: {note}',
  ],
  [
    'здесь {own}, а в оригинале на строке {line} — {their}: постройте текст так же',
    'бул жерде {own}, түпнусканын {line}-сабында — {their}: текстти ошондой түзүңүз',
    'here is {own}, in the original in line {line} — {their}: build the text alike',
  ],
  [
    'латинская буква «{letter}» вместо русской или кыргызской: наберите её заново',
    'орусча же кыргызча тамганын ордуна латынча «{letter}»: аны кайра териңиз',
    'a Latin letter “{letter}” for a Cyrillic one: type it again',
  ],
  [
    'в слове «{word}» буква «{letter}» из другого алфавита: нужна «{right}»',
    '«{word}» сөзүндө башка алфавиттин «{letter}» тамгасы бар: «{right}» керек',
    'in the word “{word}” the letter “{letter}” is of another alphabet: it should be “{right}”',
  ],
  [
    'в слове «{word}» буква «{letter}» из другого алфавита',
    '«{word}» сөзүндө башка алфавиттин «{letter}» тамгасы бар',
    'in the word “{word}” the letter “{letter}” is of another alphabet',
  ],
  [
    'в слове «{word}» смешаны кириллица и латиница (латинская «{letter}»): наберите слово заново',
    '«{word}» сөзүндө кириллица менен латын аралашкан (латынча «{letter}»): сөздү кайра териңиз',
    'the word “{word}” mixes Cyrillic and Latin (Latin “{letter}”): type it again',
  ],
  [
    'в оригинале ({file}) названо «{said}», а в переводе имени «{expected}» нет: впишите его или поправьте написание',
    'түпнускада ({file}) «{said}» аталган, котормодо «{expected}» аталышы жок: аны жазыңыз же жазылышын оңдоңуз',
    'the original ({file}) names “{said}”, the translation has no “{expected}”: write it or correct the spelling',
  ],
  [
    '«{found}» — русское написание: по-кыргызски «{right}»',
    '«{found}» — орусча жазылышы: кыргызча «{right}»',
    '“{found}” is the Russian spelling: in Kyrgyz “{right}”',
  ],
  [
    'термин «{term}» переведён как «{text}», а в словаре основной — «{main}»: возьмите его',
    '«{term}» термини «{text}» деп которулган, сөздүктө негизгиси — «{main}»: ошону алыңыз',
    'the term “{term}” is translated as “{text}”, the glossary’s main one is “{main}”: take that',
  ],
  [
    'в переводе нет {missing}; в переводе лишнее: {extra}',
    'котормодо {missing} жок; котормодо ашыкча: {extra}',
    'the translation lacks {missing}; it adds {extra}',
  ],
  ['в переводе нет {missing}', 'котормодо {missing} жок', 'the translation lacks {missing}'],
  ['в переводе лишнее: {extra}', 'котормодо ашыкча: {extra}', 'the translation adds {extra}'],
];
