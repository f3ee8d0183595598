import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '../../i18n/index.ts';
import { answer } from '../../publishing/answer.ts';
import { manifest } from '../../publishing/manifest.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  answer(JSON.stringify(manifest(locale), undefined, 2), 'application/manifest+json');
