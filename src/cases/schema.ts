import * as z from 'zod';
import {
  choice,
  common,
  description,
  chronicleLine,
  fact,
  listedFact,
  interfaceLabels,
  itemId,
  partialDate,
  reference,
  sources,
  translatable,
} from '../library/fields.ts';
import { series } from './series-schema.ts';

export const SECTORS = ['clean', 'youth', 'child', 'women', 'disab', 'serv'] as const;
export const REGIONS = [
  'country',
  'chui',
  'issyk-kul',
  'naryn',
  'talas',
  'jalal-abad',
  'osh',
  'batken',
  'bishkek',
  'osh-city',
] as const;
export const CUSTOMERS = ['city-hall', 'ayil-okmotu', 'state-body'] as const;

/** A case: who ordered what from whom, for how much, and what came of it. */
export const caseSchema = z.strictObject({
  ...common,
  place: translatable(
    'Место, как на карте: Баткен',
    'Жери, картадагыдай: Баткен',
    'The place, as on the map: Batken',
  ),
  what: translatable(
    'Суть одной строкой для карточки',
    'Баракча үчүн бир сап менен маңызы',
    'The gist in one line, for the card',
  ),
  regions: z
    .array(choice(interfaceLabels(REGIONS, 'cases.region'), 'Область', 'Облус', 'Region'))
    .min(1)
    .meta(description('Области', 'Облустар', 'Regions')),
  location: translatable(
    'Место полностью: г. Баткен, Баткенская область',
    'Жери толук: Баткен шаары, Баткен облусу',
    'The place in full: Batken, Batken Region',
  ),
  places: z
    .array(
      listedFact({
        name: translatable(
          'Подпись на карте, если она не та же, что place',
          'Картадагы жазуу, эгер place менен бирдей болбосо',
          'The label on the map, where it differs from place',
        ).optional(),
        latitude: z
          .number()
          .min(39)
          .max(44)
          .meta(
            description(
              'Северная широта, градусы: 40.067',
              'Түндүк кеңдик, градус: 40.067',
              'Latitude north, in degrees: 40.067',
            ),
          ),
        longitude: z
          .number()
          .min(69)
          .max(81)
          .meta(
            description(
              'Восточная долгота, градусы: 70.817',
              'Чыгыш узундук, градус: 70.817',
              'Longitude east, in degrees: 70.817',
            ),
          ),
      }),
    )
    .meta(
      description(
        'Точки на карте; если координат места не нашли — unknown с его названием',
        'Картадагы чекиттер; жердин координаттары табылбаса — аталышы менен unknown',
        'Points on the map; unknown with its name where a place has no known coordinates',
      ),
    )
    .default([]),
  sectors: z
    .array(choice(interfaceLabels(SECTORS, 'ui.sector'), 'Сфера', 'Тармак', 'Sector'))
    .min(1)
    .meta(description('Сферы, главная первой', 'Тармактар, башкысы биринчи', 'Sectors, the main one first')),
  years: z
    .strictObject({
      from: partialDate('Год начала', 'Башталган жылы', 'The first year'),
      to: partialDate(
        'Год окончания, если другой',
        'Башка болсо, аяктаган жылы',
        'The last year, where it is another',
      ).optional(),
    })
    .meta(description('Годы, к которым относится кейс', 'Кейс тиешелүү жылдар', 'The years of the case')),
  customerKind: choice(
    interfaceLabels(CUSTOMERS, 'cases.customer'),
    'Вид заказчика',
    'Заказ берүүчүнүн түрү',
    'Kind of customer',
  ),
  customer: fact({
    text: translatable(
      'Кто заказал: мэрия Баткена',
      'Ким заказ берген: Баткен шаарынын мэриясы',
      'Who ordered: Batken City Hall',
    ),
  }),
  contractor: fact({ text: translatable('Кто исполнил', 'Ким аткарган', 'Who carried it out') }),
  form: fact({
    text: translatable(
      'Форма заказа: конкурс общественно полезных проектов',
      'Заказдын формасы: коомдук пайдалуу долбоорлордун сынагы',
      'Form of the order: a competition of socially useful projects',
    ),
  }),
  money: fact({
    amount: z
      .number()
      .positive()
      .meta(
        description(
          'Сумма в сомах, числом: 50000',
          'Сом менен суммасы, сан түрүндө: 50000',
          'The sum in soms, as a number: 50000',
        ),
      ),
    text: translatable(
      'Откуда деньги и на что: местный бюджет',
      'Акча кайдан жана эмнеге: жергиликтүү бюджет',
      'Where the money came from and what for: local budget',
    ),
  }),
  period: fact({ text: translatable('Когда: 2018 год', 'Качан: 2018-жыл', 'When: 2018') }),
  beneficiaries: fact({
    text: translatable(
      'Для кого: жители города',
      'Ким үчүн: шаардын тургундары',
      'For whom: residents of the town',
    ),
  }),
  basis: reference(
    'articles',
    'Норма, на которой держится заказ: zakon-70-2017/1; если источники её не называют, строки нет',
    'Заказ таянган ченем: zakon-70-2017/1; булактарда аталбаса, сап жок',
    'The provision behind the order: zakon-70-2017/1; no line where the sources do not name it',
  ).optional(),
  figures: z
    .array(
      listedFact({
        value: z.number().meta(description('Число', 'Сан', 'The number')),
        unit: translatable('Единица: тыс. сомов', 'Бирдиги: миң сом', 'The unit: thousand soms').optional(),
        text: translatable(
          'Что оно значит, одной строкой',
          'Эмнени билдирет, бир сап менен',
          'What it means, in one line',
        ),
      }),
    )
    .meta(
      description(
        'Показатели: числа с источниками и то, чего не нашли',
        'Көрсөткүчтөр: булактары менен сандар жана табылбагандар',
        'Figures: numbers with sources, and what was not found',
      ),
    )
    .default([]),
  series: z
    .array(series)
    .meta(
      description(
        'Ряды чисел по годам: таблица и диаграмма',
        'Жылдар боюнча сандардын катары: таблица жана диаграмма',
        'Numbers by year: a table and a chart',
      ),
    )
    .default([]),
  costs: z
    .array(
      z.strictObject({
        id: itemId(),
        year: z
          .int()
          .min(1991)
          .max(2100)
          .meta(description('Год', 'Жылы', 'The year')),
        amount: z
          .number()
          .positive()
          .meta(
            description(
              'Сколько заплатили за всё вместе, в сомах',
              'Баарына чогуу канча төлөнгөн, сом менен',
              'What was paid for all together, in soms',
            ),
          ),
        about: z
          .boolean()
          .meta(
            description(
              'Источник называет сумму примерно',
              'Булак сумманы болжол менен атайт',
              'The source gives the sum roughly',
            ),
          )
          .optional(),
        projects: z
          .int()
          .positive()
          .meta(
            description(
              'За сколько проектов; нет, если источник не говорит',
              'Канча долбоор үчүн; булак айтпаса, жок',
              'For how many projects; left out where the source does not tell',
            ),
          )
          .optional(),
        people: z
          .int()
          .positive()
          .meta(
            description(
              'Скольким людям помогли; нет, если источник не говорит',
              'Канча кишиге жардам берилген; булак айтпаса, жок',
              'How many people were helped; left out where the source does not tell',
            ),
          )
          .optional(),
        text: translatable('За что заплатили', 'Эмне үчүн төлөнгөн', 'What it was paid for'),
        sources: sources(),
      }),
    )
    .meta(
      description(
        'Сколько заплатили: строки страницы «Сколько это стоило»',
        'Канча төлөнгөн: «Канча турган» бетинин саптары',
        'What was paid: the lines of the page “What it cost”',
      ),
    )
    .default([]),
  timeline: z
    .array(chronicleLine)
    .meta(
      description(
        'Что делали: события по порядку',
        'Эмне жасалган: окуялар ирети менен',
        'What was done: events in order',
      ),
    )
    .default([]),
  order: z
    .int()
    .meta(
      description(
        'Место среди кейсов того же года',
        'Ошол эле жылдагы тажрыйбалардын арасындагы орду',
        'Place among the cases of the same year',
      ),
    )
    .default(100),
});
export type Case = z.infer<typeof caseSchema>;
export type Sector = (typeof SECTORS)[number];
export type Region = (typeof REGIONS)[number];
