import type { APIRoute } from 'astro';
import { siteUrl, today } from '../../library/settings.ts';
import { answer } from '../../publishing/answer.ts';
import { securityTxt } from '../../publishing/security.ts';
import { setting } from '../../settings/index.ts';

const contact = setting('HUB_CONTACT');

// Where nobody has said whom to write to, there is no file: an invented address would be worse than none.
export const getStaticPaths = () => (contact ? [{ params: { file: 'security' } }] : []);

export const GET: APIRoute = () => answer(securityTxt(contact ?? '', siteUrl(), today()), 'text/plain');
