import { guidesInOrder } from '../guides/queries.ts';
import { localePath, translator, type Locale } from '../i18n/index.ts';
import { queriesOf, type Entry } from '../library/entries.ts';
import { absolute } from '../library/json-ld.ts';
import { sourcesOf } from '../library/sources.ts';
import type { DocumentForm, FormField } from './form.ts';
import type { Template, TemplateField } from './schema.ts';

export const templates = queriesOf<Template>('templates');

/** The documents as editors ordered them. */
export async function templatesInOrder(locale: Locale): Promise<Entry<Template>[]> {
  return (await templates.all(locale)).sort((a, b) => a.data.order - b.data.order);
}

/** A step of a guide, ready to link to. */
export interface StepLink {
  guide: string;
  number: number;
  href: string;
  label: string;
}

/**
 * The steps a document belongs to.
 * @throws where a guide has no step of that name: the build stops
 */
export async function stepsOf({ id, locale, data }: Entry<Template>): Promise<StepLink[]> {
  const guides = new Map((await guidesInOrder(locale)).map((guide) => [guide.id, guide]));
  const t = translator(locale);
  return data.steps.map(({ guide: name, step: wanted }) => {
    const guide = guides.get(name);
    const step = guide?.data.steps.find((candidate) => candidate.id === wanted);
    if (!guide || !step)
      throw new Error(`content/templates/${id}: the guide «${name}» has no step «${wanted}»`);
    return {
      guide: name,
      number: step.number,
      href: localePath(locale, `${guide.address}#step-${step.number}`),
      label: t('templates.stepLink', { guide: guide.data.short, number: step.number }),
    };
  });
}

/** The documents of a guide by the number of their step, as links. */
export async function documentsOf(
  guide: string,
  locale: Locale,
): Promise<ReadonlyMap<string, { href: string; label: string; lang: Locale }[]>> {
  const found = await Promise.all(
    (await templatesInOrder(locale)).map(async (document) =>
      (await stepsOf(document))
        .filter((step) => step.guide === guide)
        .map(({ number }) => ({
          number: String(number),
          href: localePath(locale, document.address),
          label: document.data.title,
          lang: document.textLocale,
        })),
    ),
  );
  return Map.groupBy(found.flat(), ({ number }) => number);
}

/** The address of a document's blank as a Word file, in the language of its page. */
export function wordAddress({ id }: Entry<Template>): string {
  return `/templates/${id}.docx`;
}

/** A document as plain data, in the language its words are in. */
export function formOf({ id, address, locale, textLocale, data }: Entry<Template>): DocumentForm {
  const t = translator(textLocale);
  const [before = '', between = ''] = t('templates.form.page', { page: '|', pages: '|' }).split('|');
  return {
    id,
    locale: textLocale,
    title: data.title,
    stamp: t(`templates.stamp.${data.basis}`),
    address: absolute(locale, address),
    parts: data.parts.map(({ id, title, basis, text, sources = [], fields }) => ({
      id,
      title,
      mark: [
        t(`library.basis.${basis}`),
        sourcesOf(sources, textLocale)
          .map(({ short }) => short.text)
          .join('; '),
      ]
        .filter(Boolean)
        .join(': '),
      text,
      fields: fields.map(fieldOf),
    })),
    words: {
      total: t('templates.form.total'),
      page: [before, between],
      saved: t('templates.form.saved'),
      notSaved: t('templates.form.notSaved'),
      failed: t('templates.form.failed'),
      clear: t('templates.form.clearSure'),
      wrongNumber: t('templates.form.wrongNumber'),
      weights: t('templates.form.weights'),
      soms: t('templates.form.soms'),
      line: t('templates.form.line', { label: '{label}', n: '{n}' }),
    },
  };
}

function fieldOf({ id, label, hint, kind, columns, rows, blank }: TemplateField): FormField {
  const [first] = columns;
  const weight = columns.find((column) => column.kind === 'weight');
  const begun = rows.map(({ text, weight: share }) => ({
    ...(first && { [first.id]: text }),
    ...(weight && share !== undefined && { [weight.id]: String(share) }),
  }));
  const empty = Array.from({ length: kind === 'table' ? blank : 0 }, () => ({}));
  return { id, label, hint, kind, columns, rows: [...begun, ...empty] };
}
