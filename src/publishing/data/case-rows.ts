import * as z from 'zod';
import { facetLabel, regionNames } from '../../cases/labels.ts';
import type { Case } from '../../cases/schema.ts';
import { chronicleOf } from '../../library/chronicle.ts';
import { isKnown } from '../../library/fields.ts';
import type { Entry } from '../../library/entries.ts';
import { plainData } from '../../library/plain.ts';

const text = (description: string) => z.string().describe(description);

/** A line of cases.csv: what of a case goes into a table. The nested rest is in cases.json. */
export const caseRowSchema = z.strictObject({
  id: text('Постоянное имя кейса; часть адреса его страницы'),
  title: text('Заголовок'),
  summary: text('О чём кейс'),
  place: text('Место'),
  regions: text('Области, коды через пробел'),
  region_labels: text('Области словами'),
  location: text('Место полностью'),
  coordinates: text('Точки на карте: широта и долгота в градусах через пробел, точки через «;»').optional(),
  sectors: text('Сферы, коды через пробел, главная первой'),
  sector_labels: text('Сферы словами'),
  year_from: text('Год начала'),
  year_to: text('Год окончания; тот же, если другой не указан'),
  customer_kind: text('Вид заказчика, код'),
  customer: text('Заказчик').optional(),
  contractor: text('Исполнитель').optional(),
  form: text('Форма заказа').optional(),
  money_soms: z.number().describe('Сумма в сомах').optional(),
  money: text('Откуда деньги и на что').optional(),
  period: text('Когда').optional(),
  beneficiaries: text('Для кого').optional(),
  not_found: text('Чего источники не сообщают, через «;»').optional(),
  sources: text('Ключи источников из sources.json, через пробел'),
  page: z.url().describe('Адрес страницы'),
  updated: text('Когда запись в последний раз меняли'),
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
  const keys = [...facts, ...data.places, ...data.figures, ...yearly, ...chronicleOf(entry, data.timeline)].flatMap((fact) =>
    'sources' in fact ? fact.sources : [],
  );
  return plainData({
    id,
    title: data.title,
    summary: data.summary,
    place: data.place,
    regions: data.regions.join(' '),
    region_labels: regionNames('ru', data.regions),
    location: data.location,
    coordinates:
      points.map(({ latitude, longitude }) => `${latitude} ${longitude}`).join('; ') || undefined,
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
