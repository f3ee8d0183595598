import type { Locale } from '../i18n/index.ts';
import type { Thing } from '../library/collection.ts';
import { isKnown } from '../library/fields.ts';
import { facetLabel, regionNames } from './labels.ts';
import { casesInOrder } from './queries.ts';
import type { Case } from './schema.ts';

/** A case as one line of a table: words in the reader's language, unknown values empty (never zero). */
export interface FlatCase {
  id: string;
  /** Locale-less address of its page. */
  address: string;
  title: string;
  summary: string;
  place: string;
  regions: string;
  location: string;
  /** Known points, `latitude longitude` in degrees, joined by `; `. */
  coordinates: string;
  sectors: string;
  yearFrom: string;
  yearTo: string;
  customerKind: string;
  customer: string;
  contractor: string;
  form: string;
  /** Soms; empty where the sum was not found. */
  amount: number | undefined;
  amountNote: string;
  period: string;
  beneficiaries: string;
  /** Id of the article it rests on: `zakon-70-2017/1`. */
  basis: string;
  /** Keys of the sources of its facts, joined by spaces. */
  sources: string;
  updated: string;
}

/** Every case as one flat record, in the editors' order: what the open data give away. */
export async function flatCases(locale: Locale): Promise<FlatCase[]> {
  return (await casesInOrder(locale)).map(flatCase);
}

/** One case as a flat record. */
export function flatCase({ id, address, locale, data, updated }: Thing<Case>): FlatCase {
  const { money } = data;
  return {
    id,
    address,
    title: data.title,
    summary: data.summary,
    place: data.place,
    regions: regionNames(locale, data.regions),
    location: data.location,
    coordinates: data.places
      .filter(isKnown)
      .map(({ latitude, longitude }) => `${String(latitude)} ${String(longitude)}`)
      .join('; '),
    sectors: data.sectors.map((sector) => facetLabel(locale, 'sector', sector)).join(', '),
    yearFrom: data.years.from,
    yearTo: data.years.to ?? data.years.from,
    customerKind: facetLabel(locale, 'customer', data.customerKind),
    customer: known(data.customer),
    contractor: known(data.contractor),
    form: known(data.form),
    amount: isKnown(money) ? money.amount : undefined,
    amountNote: known(money),
    period: known(data.period),
    beneficiaries: known(data.beneficiaries),
    basis: data.basis ?? '',
    sources: sourcesOf(data).join(' '),
    updated,
  };
}

/** The words of a fact; empty where it is unknown. */
function known(fact: { text: string } | { unknown: string }): string {
  return 'unknown' in fact ? '' : fact.text;
}

function sourcesOf(data: Case): string[] {
  const facts = [
    data.customer,
    data.contractor,
    data.form,
    data.money,
    data.period,
    data.beneficiaries,
    ...data.places,
    ...data.figures,
    ...data.timeline,
    ...data.series.flatMap(({ points }) => points),
  ];
  return [...new Set(facts.flatMap((fact) => ('unknown' in fact ? [] : fact.sources)))];
}
