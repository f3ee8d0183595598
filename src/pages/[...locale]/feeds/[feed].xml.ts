import '../../../collections.ts';
import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '../../../i18n/index.ts';
import { feedNames } from '../../../publishing/addresses.ts';
import { answer } from '../../../publishing/answer.ts';
import { feed } from '../../../publishing/feeds.ts';

export const getStaticPaths = () =>
  localePaths().flatMap(({ params, props }) =>
    feedNames().map((name) => ({ params: { ...params, feed: name }, props: { ...props, name } })),
  );

export const GET: APIRoute<{ locale: Locale; name: string }> = async ({ props: { locale, name } }) =>
  answer(await feed(name, locale), 'application/atom+xml');
