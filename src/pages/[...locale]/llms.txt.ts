import '../../collections.ts';
import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '../../i18n/index.ts';
import { answer } from '../../publishing/answer.ts';
import { llmsText } from '../../publishing/llms.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  answer(await llmsText(locale), 'text/plain');
