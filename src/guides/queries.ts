import { localePath, translator, type Locale } from '../i18n/index.ts';
import { queriesOf, type Entry } from '../library/entries.ts';
import { ROLES, type Guide, type Role } from './schema.ts';

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

/** Where the checklists by role stand; each role's has its name as anchor. */
export const ROLES_ADDRESS = '/guides/checklists/';

/** What one role has to look after in one guide. */
export interface RoleList {
  role: Role;
  guide: Entry<Guide>;
  items: Guide['checklist'];
}

/** The checklists of the guides by role, in the order of the roles; the same lines as in the guides. */
export async function roleLists(locale: Locale): Promise<RoleList[]> {
  const all = await guidesInOrder(locale);
  return ROLES.flatMap((role) =>
    all.flatMap((guide) => {
      const items = guide.data.checklist.filter(({ roles }) => roles.includes(role));
      return items.length > 0 ? [{ role, guide, items }] : [];
    }),
  );
}

/** Links to the lists of the roles that have some of these lines. */
export function roleLinks(locale: Locale, lines: Guide['checklist']): { href: string; label: string }[] {
  const t = translator(locale);
  return ROLES.filter((role) => lines.some(({ roles }) => roles.includes(role))).map((role) => ({
    href: localePath(locale, `${ROLES_ADDRESS}#${role}`),
    label: t(`guides.role.${role}`),
  }));
}

type Links = readonly { href: string; label: string; lang: Locale }[];

/**
 * The tools of a guide by the number of their step, as links: its day in the plan, the lists it is in.
 * @param more those that other rooms have
 */
export function toolsOf(guide: Entry<Guide>, more: ReadonlyMap<string, Links>): Map<string, Links> {
  const { locale, data } = guide;
  const t = translator(locale);
  const planned = new Set(plannedSteps(data).map(({ id }) => id));
  const tools = data.steps.map(({ id, number }) => {
    const plan = {
      href: localePath(locale, `${planAddress(guide)}#plan-${id}`),
      label: t('guides.plan.ofStep'),
    };
    const lists = roleLinks(
      locale,
      data.checklist.filter(({ step }) => step === number),
    ).map(({ href, label }) => ({ href, label: t('guides.roles.ofStep', { role: label }) }));
    const own = [...(planned.has(id) ? [plan] : []), ...lists].map((link) => ({ ...link, lang: locale }));
    return [String(number), [...own, ...(more.get(String(number)) ?? [])]] as const;
  });
  return new Map(tools.filter(([, links]) => links.length > 0));
}
