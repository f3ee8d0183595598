import '../../../collections.ts';
import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '../../../i18n/index.ts';
import { FEEDS, type FeedName } from '../../../publishing/addresses.ts';
import { answer } from '../../../publishing/answer.ts';
import { feed } from '../../../publishing/feeds.ts';

export const getStaticPaths = () =>
  localePaths().flatMap(({ params, props }) =>
    FEEDS.map((name) => ({ params: { ...params, feed: name }, props: { ...props, name } })),
  );

export const GET: APIRoute<{ locale: Locale; name: FeedName }> = async ({ props: { locale, name } }) =>
  answer(await feed(name, locale), 'application/atom+xml');
