import * as z from 'zod';
import { facetLabel, regionNames } from './labels.ts';
import { caseSchema, type Case } from './schema.ts';
import { casesInOrder } from './queries.ts';
import { absolute } from '../library/json-ld.ts';
import {
  chronicleRecords,
  chronicleSchema,
  DATA_LANGUAGE,
  recordFields,
  recordOf,
  text,
  type DataTable,
} from '../library/data-table.ts';
import { chronicleOf } from '../library/chronicle.ts';
import { description, isKnown } from '../library/fields.ts';
import type { Entry } from '../library/entries.ts';
import { plainData } from '../library/plain.ts';

/** A line of cases.csv: what of a case goes into a table. The nested rest is in cases.json. */
export const caseRowSchema = z.strictObject({
  id: text(
    'Постоянное имя кейса; часть адреса его страницы',
    'Кейстин туруктуу аты; бетинин дарегинин бөлүгү',
    'Lasting name of the case; part of the address of its page',
  ),
  title: text('Заголовок', 'Аталышы', 'Title'),
  summary: text('О чём кейс', 'Кейс эмне жөнүндө', 'What the case is about'),
  place: text('Место', 'Жери', 'Place'),
  regions: text(
    'Области, коды через пробел',
    'Облустар, коддору боштук аркылуу',
    'Regions, codes separated by spaces',
  ),
  region_labels: text('Области словами', 'Облустар сөз менен', 'Regions in words'),
  location: text('Место полностью', 'Жери толук', 'The place in full'),
  coordinates: text(
    'Точки на карте: широта и долгота в градусах через пробел, точки через «;»',
    'Картадагы чекиттер: кеңдик жана узундук градус менен боштук аркылуу, чекиттер «;» аркылуу',
    'Points on the map: latitude and longitude in degrees separated by a space, points by “;”',
  ).optional(),
  sectors: text(
    'Сферы, коды через пробел, главная первой',
    'Тармактар, коддору боштук аркылуу, башкысы биринчи',
    'Sectors, codes separated by spaces, the main one first',
  ),
  sector_labels: text('Сферы словами', 'Тармактар сөз менен', 'Sectors in words'),
  year_from: text('Год начала', 'Башталган жылы', 'The first year'),
  year_to: text(
    'Год окончания; тот же, если другой не указан',
    'Аяктаган жылы; башкасы көрсөтүлбөсө, ошол эле',
    'The last year; the same where no other is given',
  ),
  customer_kind: text('Вид заказчика, код', 'Заказ берүүчүнүн түрү, коду', 'Kind of customer, a code'),
  customer: text('Заказчик', 'Заказ берүүчү', 'The customer').optional(),
  contractor: text('Исполнитель', 'Аткаруучу', 'The contractor').optional(),
  form: text('Форма заказа', 'Заказдын формасы', 'Form of the order').optional(),
  money_soms: z
    .number()
    .meta(description('Сумма в сомах', 'Сом менен суммасы', 'The sum in soms'))
    .optional(),
  money: text(
    'Откуда деньги и на что',
    'Акча кайдан жана эмнеге',
    'Where the money came from and what for',
  ).optional(),
  period: text('Когда', 'Качан', 'When').optional(),
  beneficiaries: text('Для кого', 'Ким үчүн', 'For whom').optional(),
  not_found: text(
    'Чего источники не сообщают, через «;»',
    'Булактар эмнени билдирбейт, «;» аркылуу',
    'What the sources do not tell, separated by “;”',
  ).optional(),
  sources: text(
    'Ключи источников из sources.json, через пробел',
    'sources.json ичиндеги булактардын ачкычтары, боштук аркылуу',
    'Keys of the sources in sources.json, separated by spaces',
  ),
  page: z.url().meta(description('Адрес страницы', 'Беттин дареги', 'Address of the page')),
  updated: text(
    'Когда запись в последний раз меняли',
    'Жазуу акыркы жолу качан өзгөртүлгөн',
    'When the record was last changed',
  ),
});
export type CaseRow = z.infer<typeof caseRowSchema>;

/** A case as a line of the table; `page` is the absolute address of its page. */
export function caseRow(entry: Entry<Case>, page: string): CaseRow {
  const { id, data, updated } = entry;
  const { customer, contractor, form, money, period, beneficiaries } = data;
  const facts = [customer, contractor, form, money, period, beneficiaries];
  const said = (fact: Case['customer']) => (isKnown(fact) ? fact.text : undefined);
  const missing = [...facts, ...data.figures].flatMap((fact) => (isKnown(fact) ? [] : fact.unknown));
  const points = data.places.filter(isKnown);
  const yearly = data.series.flatMap((series) => series.points);
  const keys = [
    ...facts,
    ...data.places,
    ...data.figures,
    ...yearly,
    ...chronicleOf(entry, data.timeline),
  ].flatMap((fact) => ('sources' in fact ? fact.sources : []));
  return plainData({
    id,
    title: data.title,
    summary: data.summary,
    place: data.place,
    regions: data.regions.join(' '),
    region_labels: regionNames('ru', data.regions),
    location: data.location,
    coordinates: points.map(({ latitude, longitude }) => `${latitude} ${longitude}`).join('; ') || undefined,
    sectors: data.sectors.join(' '),
    sector_labels: data.sectors.map((sector) => facetLabel('ru', 'sector', sector)).join(', '),
    year_from: data.years.from,
    year_to: data.years.to ?? data.years.from,
    customer_kind: data.customerKind,
    customer: said(customer),
    contractor: said(contractor),
    form: said(form),
    money_soms: isKnown(money) ? money.amount : undefined,
    money: isKnown(money) ? money.text : undefined,
    period: said(period),
    beneficiaries: said(beneficiaries),
    not_found: missing.length > 0 ? missing.join('; ') : undefined,
    sources: [...new Set(keys)].join(' '),
    page,
    updated,
  });
}

/** The cases as a table for spreadsheets. */
export const casesTable: DataTable = {
  schema: caseRowSchema,
  rows: async () =>
    (await casesInOrder(DATA_LANGUAGE)).map((entry) =>
      caseRow(entry, absolute(DATA_LANGUAGE, entry.address)),
    ),
};

/** The cases whole. */
export const caseRecords: DataTable = {
  schema: z.strictObject({ ...recordFields, ...caseSchema.shape, timeline: chronicleSchema }),
  rows: async () =>
    (await casesInOrder(DATA_LANGUAGE)).map((entry) => ({
      ...recordOf(entry),
      ...entry.data,
      timeline: chronicleRecords(entry, entry.data.timeline),
    })),
};
