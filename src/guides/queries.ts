import { localePath, translator, type Locale } from '../i18n/index.ts';
import { queriesOf, type Entry } from '../library/entries.ts';
import type { Guide } from './schema.ts';

export const guides = queriesOf<Guide>('guides');

/** The guides as editors ordered them. */
export async function guidesInOrder(locale: Locale): Promise<Entry<Guide>[]> {
  return (await guides.all(locale)).sort((a, b) => a.data.order - b.data.order);
}

/** The steps a plan counts back over, up to the one in which the contract is signed; none where a guide has no plan. */
export function plannedSteps({ steps, contractStep }: Guide): Guide['steps'] {
  return steps.slice(0, steps.findIndex(({ id }) => id === contractStep) + 1);
}

/** The locale-less address of a guide's plan. */
export function planAddress({ address }: Entry<Guide>): string {
  return `${address}plan/`;
}

/** `getStaticPaths` of the plans. */
export async function planPaths() {
  return (await guides.paths()).filter(({ props }) => plannedSteps(props.entry.data).length > 0);
}

/** The tools of a guide by the number of their step, as links. */
export function toolsOf(guide: Entry<Guide>): Map<string, { href: string; label: string; lang: Locale }[]> {
  const { locale } = guide;
  const t = translator(locale);
  return new Map(
    plannedSteps(guide.data).map(({ id, number }) => [
      String(number),
      [
        {
          href: localePath(locale, `${planAddress(guide)}#plan-${id}`),
          label: t('guides.plan.ofStep'),
          lang: locale,
        },
      ],
    ]),
  );
}
