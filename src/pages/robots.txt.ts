import type { APIRoute } from 'astro';
import { siteUrl } from '../library/settings.ts';
import { answer } from '../publishing/answer.ts';

export const GET: APIRoute = () =>
  answer(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl()}/sitemap.xml\n`, 'text/plain');
