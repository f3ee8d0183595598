/** What loads when somebody means to search, in one piece. */
export { startDialog } from './dialog.ts';
export { startPage } from './page.ts';
