/** A case is a sheet to hand out: one page of A4 where its text allows, nothing cut off at the side. */

import { ADDRESSES, expect, kindOf, test } from './pages.ts';
import { DEFAULT_LOCALE } from '../../src/i18n/locales.ts';
import { splitPath } from '../../src/i18n/paths.ts';

const CASES = ADDRESSES.filter((address) => kindOf(address) === 'cases/*');

/** The years of the whole country, with charts and tables, take a second page. */
const LONG = '/cases/gosudarstvo-2009/';

/** How many sheets a case may take; a notice about its translation may push a full one over. */
function sheets(address: string): number {
  const { locale, address: own } = splitPath(address);
  return (own === LONG ? 2 : 1) + (locale === DEFAULT_LOCALE ? 0 : 1);
}

/** A4 without the margins of a case, in CSS px. */
const SHEET = { width: 703, height: 1054 };

for (const address of CASES) {
  test(`prints on as few pages as its text allows: ${address}`, async ({ page }) => {
    await page.setViewportSize(SHEET);
    await page.goto(address);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(sheets(address));
    await page.emulateMedia({ media: 'print' });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
