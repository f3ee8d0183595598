import { defineMessages } from '../../i18n/messages.ts';

/** What is reported of events, and of the names by which translations find the items of lists. */
export const itemMessage = defineMessages({
  'events.noList': {
    rule: 'events',
    ru: 'здесь должен быть список событий: каждое начинается с «- id: …»',
    ky: 'бул жерде окуялардын тизмеси болушу керек: ар бири «- id: …» менен башталат',
    en: 'here should be a list of events: each begins with “- id: …”',
  },
  'events.taken': {
    rule: 'events',
    ru: 'событие «{id}» уже есть: дайте этому другое имя',
    ky: '«{id}» окуясы бар: буга башка ат бериңиз',
    en: 'there is an event “{id}” already: give this one another name',
    example: { id: 'batken-competition' },
  },
  'events.noDay': {
    rule: 'events',
    ru: 'на странице {about} нет дня в поле «{field}»: исправьте имя поля или впишите date',
    ky: '{about} барагынын «{field}» талаасында күн жок: талаанын атын оңдоңуз же date жазыңыз',
    en: 'the page {about} has no day in the field “{field}”: correct the name of the field or write date',
    example: { about: 'acts/zakon-70-2017', field: 'repealed' },
  },
  'events.noSource': {
    rule: 'events',
    ru: 'у события «{id}» нет источника: добавьте строку sources',
    ky: '«{id}» окуясынын булагы жок: sources сабын кошуңуз',
    en: 'the event “{id}” has no source: add the line sources',
    example: { id: 'batken-competition' },
  },
  'events.end': {
    rule: 'events',
    ru: 'конец события раньше начала ({until} и {date}): исправьте одну из дат',
    ky: 'окуянын аягы башталышынан мурда ({until} жана {date}): даталардын бирин оңдоңуз',
    en: 'the end of the event is before its beginning ({until} and {date}): correct one of the dates',
    example: { until: '2018-05-01', date: '2018-05-22' },
  },
  'events.twice': {
    rule: 'item-id',
    ru: 'событие «{id}» в этой хронике уже есть: уберите одну из строк',
    ky: '«{id}» окуясы бул хроникада бар: саптардын бирин алып салыңыз',
    en: 'the event “{id}” is in this chronicle already: remove one of the lines',
    example: { id: 'batken-competition' },
  },
  'events.near': {
    rule: 'reference',
    ru: 'события «{id}» нет в content/{file}, есть похожее «{near}»: исправьте имя или запишите событие там',
    ky: 'content/{file} файлында «{id}» окуясы жок, окшошу бар «{near}»: атын оңдоңуз же окуяны ошол жерге жазыңыз',
    en: 'there is no event “{id}” in content/{file}, there is “{near}”: correct the name or write the event down there',
    example: { id: 'batken-competiton', file: 'events.yaml', near: 'batken-competition' },
  },
  'events.unknown': {
    rule: 'reference',
    ru: 'события «{id}» нет в content/{file}: исправьте имя или запишите событие там',
    ky: 'content/{file} файлында «{id}» окуясы жок: атын оңдоңуз же окуяны ошол жерге жазыңыз',
    en: 'there is no event “{id}” in content/{file}: correct the name or write the event down there',
    example: { id: 'batken-competition', file: 'events.yaml' },
  },
  'items.taken': {
    rule: 'item-id',
    ru: 'имя «{id}» в этом списке уже есть: дайте строке другое, иначе перевод их спутает',
    ky: '«{id}» аты бул тизмеде бар: сапка башка ат бериңиз, болбосо котормо аларды чаташтырат',
    en: 'the name “{id}” is in this list already: give the item another, or a translation will confuse them',
    example: { id: 'budget' },
  },
  'items.noName': {
    rule: 'item-id',
    ru: 'у строки «{text}» нет имени: добавьте «id: {id}» — по нему перевод находит свою строку',
    ky: '«{text}» сабынын аты жок: «id: {id}» кошуңуз — котормо өз сабын ошол ат боюнча табат',
    en: 'the item “{text}” has no name: add “id: {id}”, by which a translation finds its own item',
    example: { text: 'Бюджет города', id: 'byudzhet-goroda' },
  },
  'items.near': {
    rule: 'item-id',
    ru: 'строки «{id}» в оригинале нет: возможно, вы имели в виду «{near}»',
    ky: 'түпнускада «{id}» сабы жок: балким, «{near}» дегиңиз келгендир',
    en: 'the original has no item “{id}”: perhaps you meant “{near}”',
    example: { id: 'budjet', near: 'budget' },
  },
  'items.unknown': {
    rule: 'item-id',
    ru: 'строки «{id}» в оригинале нет: уберите её или исправьте имя',
    ky: 'түпнускада «{id}» сабы жок: аны алып салыңыз же атын оңдоңуз',
    en: 'the original has no item “{id}”: remove it or correct its name',
    example: { id: 'budget' },
  },
});
