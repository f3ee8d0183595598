import * as z from 'zod';
import {
  chronicleLine,
  common,
  fact,
  listedFact,
  partialDate,
  reference,
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
  place: translatable('Место, как на карте: Баткен'),
  what: translatable('Суть одной строкой для карточки'),
  regions: z
    .array(z.enum(REGIONS))
    .min(1)
    .describe(
      'Области: chui — Чуйская, issyk-kul — Иссык-Кульская, naryn — Нарынская, talas — Таласская, jalal-abad — Джалал-Абадская, osh — Ошская, batken — Баткенская, bishkek — город Бишкек, osh-city — город Ош, country — вся страна',
    ),
  location: translatable('Место полностью: г. Баткен, Баткенская область'),
  places: z
    .array(
      listedFact({
        name: translatable('Подпись на карте, если она не та же, что place').optional(),
        latitude: z.number().min(39).max(44).describe('Северная широта, градусы: 40.067'),
        longitude: z.number().min(69).max(81).describe('Восточная долгота, градусы: 70.817'),
      }),
    )
    .describe('Точки на карте; если координат места не нашли — unknown с его названием')
    .default([]),
  sectors: z
    .array(z.enum(SECTORS))
    .min(1)
    .describe(
      'Сферы, главная первой: clean — чистота, youth — подростки, child — дети, women — защита женщин и детей, disab — инвалидность, serv — социальные услуги',
    ),
  years: z
    .strictObject({
      from: partialDate('Год начала'),
      to: partialDate('Год окончания, если другой').optional(),
    })
    .describe('Годы, к которым относится кейс'),
  customerKind: z
    .enum(CUSTOMERS)
    .describe('city-hall — мэрия, ayil-okmotu — айыл окмоту, state-body — госорган'),
  customer: fact({ text: translatable('Кто заказал: мэрия Баткена') }),
  contractor: fact({ text: translatable('Кто исполнил') }),
  form: fact({ text: translatable('Форма заказа: конкурс общественно полезных проектов') }),
  money: fact({
    amount: z.number().positive().describe('Сумма в сомах, числом: 50000'),
    text: translatable('Откуда деньги и на что: местный бюджет'),
  }),
  period: fact({ text: translatable('Когда: 2018 год') }),
  beneficiaries: fact({ text: translatable('Для кого: жители города') }),
  basis: reference(
    'articles',
    'Норма, на которой держится заказ: zakon-70-2017/1; если источники её не называют, строки нет',
  ).optional(),
  figures: z
    .array(
      listedFact({
        value: z.number().describe('Число'),
        unit: translatable('Единица: тыс. сомов').optional(),
        text: translatable('Что оно значит, одной строкой'),
      }),
    )
    .describe('Показатели: числа с источниками и то, чего не нашли')
    .default([]),
  series: z.array(series).describe('Ряды чисел по годам: таблица и диаграмма').default([]),
  timeline: z.array(chronicleLine).describe('Что делали: события по порядку').default([]),
  order: z.int().describe('Место в списке').default(100),
});
export type Case = z.infer<typeof caseSchema>;
export type Sector = (typeof SECTORS)[number];
export type Region = (typeof REGIONS)[number];
