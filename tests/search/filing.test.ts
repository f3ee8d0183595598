import { describe, expect, it } from 'vitest';
import { filing } from '../../src/search/morphology/filing.ts';
import { Lexicon } from '../../src/search/query/lexicon.ts';

/** Whether from each form of a word its other forms are reached, on a site that has them all. */
function meet(language: string, forms: string, others = ''): void {
  const words = forms.split(' ');
  const filed = filing(language, [...words, ...others.split(' ').filter(Boolean)]);
  const lexicon = new Lexicon({ [language]: Object.fromEntries(filed) });
  for (const word of words) lexicon.add(language, word);
  for (const word of words) {
    const reached = new Set(lexicon.known(word, language).map(({ key }) => key));
    for (const other of words)
      expect(reached, `${word} → ${other}`).toContain(lexicon.keyOf(language, other));
  }
}

/** On a site that has only one of the forms, the other is found by what it may be a form of. */
function reads(language: string, query: string, text: string): boolean {
  const lexicon = new Lexicon();
  lexicon.add(language, text);
  return lexicon.known(query, language).length > 0;
}

describe('Kyrgyz forms', () => {
  it.each([
    // Roots of three letters with «his».
    'уюм уюму уюмдар уюмдун',
    'жол жолу жолун жолунда жолдор',
    'сот соту соттун',
    'жыл жылы жылдын',
    'тил тили тилин тилде',
    'күн күнү күнүнө күндөр',
    'баш башы башын баштан',
    'сөз сөзү сөзүн сөздөр',
    'күч күчү күчүнө',
    // Loan words in a voiced consonant, or in two.
    'фонд фондорун фонддорун фондунун фондго',
    'завод заводду заводдун заводго',
    'резерв резервдери резервге',
    'соцфонд соцфондго соцфонддун',
    'диалог диалогду диалогдун диалогго',
    'журналист журналистер журналисттин',
    'контракт контрактты контракттар контрактка',
    // Roots that end like a suffix.
    'план планы пландар пландын планга',
    'президент президенти президенттин президентке',
    'контрабанда контрабанданы контрабандага контрабанданын',
    'орун ордуна орундар',
    // Acronyms take endings as their letters are named.
    'еаэб еаэбдин еаэбге',
    'укмк укмкнын укмкга',
    'кр крнын крда',
    // My, your, and questions.
    'машина машинам машинамды машиналар',
    'дос досум досуң достор',
    'керек керекпи',
    'бар барбы',
  ])('%s', (forms) => {
    meet('ky', forms);
  });

  it('keeps apart what other words tell apart', () => {
    const filed = filing('ky', [
      'билим',
      'билимдин',
      'билимге',
      'заказчы',
      'заказчынын',
      'заказ',
      'келишим',
      'келишимдер',
    ]);
    expect([...new Set(filed.values())].sort()).toEqual(['билим', 'заказ', 'заказчы', 'келишим']);
  });
});

describe('Russian forms', () => {
  it.each([
    'год года году годов лет',
    'день дня дню дни дней',
    'отец отца отцу отцов',
    'ребёнок ребёнка дети детей детям детьми',
    'человек человека люди людей людьми',
    'гражданин гражданина граждане граждан',
    'заявка заявки заявок',
    'деньги денег деньгам',
    'судьба судьбы судеб',
    'список списка списки',
    'система системы систем системам',
    'проблема проблемы проблем',
    'объём объёма объёмы',
    'режим режима режимы',
    'лёд льда льду',
    'Баткен Баткена Баткене',
    'время времени времена',
  ])('%s', (forms) => {
    meet('ru', forms.toLowerCase().replaceAll('ё', 'е'));
  });

  it.each([
    ['заявок', 'заявка'],
    ['денег', 'деньги'],
    ['судеб', 'судьба'],
    ['люди', 'человек'],
    ['детей', 'ребенок'],
    ['баткенская', 'баткене'],
    ['баткенская', 'баткен'],
  ])('a query in one form finds the other, alone in the texts: %s, %s', (query, text) => {
    expect(reads('ru', query, text)).toBe(true);
    expect(reads('ru', query, 'договор')).toBe(false);
  });
});
