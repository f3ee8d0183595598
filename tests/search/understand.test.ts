import { describe, expect, it } from 'vitest';
import { Guesses } from '../../src/search/query/guesses.ts';
import { Lexicon } from '../../src/search/query/lexicon.ts';
import { Synonyms } from '../../src/search/query/synonyms.ts';
import { understand, type Reach } from '../../src/search/query/understand.ts';

const lexicon = new Lexicon();
for (const word of 'конкурс комиссия конкурсная талон заказ социальный кочкор ата кочкората исполнитель баткен гсз как потребность отчет'.split(
  ' ',
))
  lexicon.add('ru', word);
for (const word of 'өкмөтү айыл келишим кеңеш жергиликтүү'.split(' ')) lexicon.add('ky', word);
for (const word of ['commission', 'report']) lexicon.add('en', word);
const synonyms = new Synonyms(
  [
    {
      address: '/glossary/gsz/',
      wordings: [
        ['ru', 'социальный заказ'],
        ['ru', 'ГСЗ'],
        ['ru', 'госсоцзаказ'],
      ],
    },
    {
      wordings: [
        ['ru', 'талон'],
        ['ru', 'ваучер'],
      ],
    },
    {
      wordings: [
        ['ru', 'ипотека'],
        ['ru', 'залог'],
      ],
    },
  ],
  lexicon,
);
const ground = { reader: 'ru', lexicon, guesses: new Guesses(lexicon), synonyms };
const read = (query: string, reach?: Reach) => understand(query, ground, reach);
const corrected = (query: string) => read(query).corrected.map(({ to }) => to);

describe('understand', () => {
  it.each([
    ['the other layout, both ways', 'rjyrehc', ['конкурс']],
    ['the other layout, both ways', 'сщььшыышщт', ['commission']],
    ['letters that signs stand for', ',fnrty', ['баткен']],
    ['an abbreviation in the other layout', 'UCP', ['гсз']],
    ['Latin letters', 'gossoczakaz', ['госсоцзаказ']],
    ['Latin letters with an ending', 'talonami', ['талон']],
    ['a compound in one piece', 'kochkorata', ['кочкората']],
    ['Kyrgyz without its letters', 'окмоту', ['өкмөтү']],
    ['Kyrgyz without its letters', 'кенеш', ['кеңеш']],
    ['a letter too few', 'комисия', ['комиссия']],
    ['a wrong letter', 'исполнитиль', ['исполнитель']],
    ['letters swapped', 'таолн', ['талон']],
    ['a letter too few in an ending', 'потребнсть', ['потребность']],
    ['a letter too few in a suffix', 'commissin', ['commission']],
    ['a vowel as it is heard', 'отчот', ['отчет']],
    ['j as ж', 'jergiliktuu', ['жергиликтүү']],
    ['yo as ё', 'otchyot', ['отчет']],
    ['a Latin letter among Cyrillic', 'комиссиeй', ['комиссией']],
  ])('reads %s: %s', (_, query, expected) => {
    expect(corrected(query)).toEqual(expected);
  });

  it('never corrects a word it knows in some form', () => {
    expect(read('заказами конкурсом report').corrected).toEqual([]);
  });

  it('makes no word of what has none', () => {
    expect(read('виза').unknown).toEqual(['виза']);
    expect(read('абракадабра').concepts).toEqual([]);
  });

  it('says otherwise what has other words, the longest first', () => {
    const [concept] = read('социального заказа').concepts;
    expect(concept!.typed).toEqual(['социального', 'заказа']);
    expect(concept!.alternatives.map(({ said }) => said)).toEqual([undefined, 'ГСЗ']);
    expect(read('ваучеры').concepts[0]!.alternatives.map(({ said }) => said)).toEqual(['талон']);
  });

  it('leaves out what only adds words to another way to say it', () => {
    const longer = new Synonyms(
      [
        {
          wordings: [
            ['ru', 'талон'],
            ['ru', 'социальный талон'],
            ['ru', 'ваучер'],
          ],
        },
      ],
      lexicon,
    );
    const said = (query: string) =>
      understand(query, { ...ground, synonyms: longer }).concepts[0]!.alternatives.map(({ said }) => said);
    expect(said('ваучер')).toEqual(['талон']);
    expect(said('социальным талоном')).toEqual([undefined, 'талон']);
  });

  it('takes for unknown what only the table knows', () => {
    expect(read('ипотека').unknown).toEqual(['ипотека']);
  });

  it('takes a date for one thing', () => {
    for (const word of ['28', '2017', '70']) lexicon.add('ru', word);
    lexicon.add('ru', 'апреля');
    expect(read('28.04.2017').concepts.map(({ typed }) => typed)).toEqual([['28', 'апрель', '2017']]);
    expect(read('заказ 28 апреля 2017 года').concepts).toHaveLength(2);
    expect(read('заказ 70 2017').concepts).toHaveLength(3);
  });

  it('can be told to take the words as they are', () => {
    expect(read('ваучер', 'own words').concepts).toEqual([]);
    expect(read('rjyrehc', 'as typed').corrected).toEqual([]);
  });

  it('finds an unfinished last word by its beginning', () => {
    expect(read('испол').concepts[0]!.alternatives[0]!.words[0]![0]).toMatchObject({ prefix: true });
  });
});
