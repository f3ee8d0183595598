import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/publishing/built-pages.ts';
import { headersFile, headersOf, pagePolicy, sitePolicy } from '../../src/publishing/headers.ts';
import { lostAddresses, newAddresses } from '../../src/publishing/published-addresses.ts';

describe('the policies', () => {
  it('name what stands in a page by the hashes that browsers compute', () => {
    const page = readPage(
      'ky/a/index.html',
      '<!doctype html><html lang="ky"><head><style>p{color:red}</style></head>' +
        '<body><script>alert(1)</script><script type="application/ld+json">{}</script><script src="/x.js"></script></body></html>',
    );
    expect(page).toMatchObject({ address: '/ky/a/', lang: 'ky' });
    // echo -n 'p{color:red}' | openssl dgst -sha256 -binary | base64
    expect(page.styles).toEqual(["'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='"]);
    expect(page.scripts).toHaveLength(1);
    const policy = pagePolicy(page);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'self' ${page.styles[0]}`);
    expect(policy).toContain(page.scripts[0]);
  });

  it('let a form go to another server only when told', () => {
    expect(sitePolicy([])).toContain("form-action 'self';");
    expect(sitePolicy([], 'https://forms.example.org')).toContain(
      "form-action 'self' https://forms.example.org;",
    );
  });

  it('send to https only where the site is there', () => {
    expect(headersFile(sitePolicy([]), 'https://example.org')).toContain('Strict-Transport-Security');
    expect(headersFile(sitePolicy([]), 'http://localhost:4321')).not.toContain('Strict-Transport-Security');
  });
});

describe('with the browser editor', () => {
  const file = headersFile(sitePolicy([]), 'https://example.org', true);
  const [all = '', admin = ''] = file.split('\n\n');

  it('leave the pages to their own policies, since a host sends the headers of every pattern that fits', () => {
    expect(all).toMatch(/^\/\*\n/);
    expect(all).not.toMatch(/Content-Security-Policy|Cross-Origin-Opener-Policy/);
    expect(all).toContain('X-Frame-Options: DENY');
  });

  it('let the window of a sign-in answer the editor, and nobody frame it', () => {
    expect(admin).toMatch(/^\/admin\/\*\n/);
    expect(admin).toContain('Cross-Origin-Opener-Policy: same-origin-allow-popups');
    expect(headersOf('/admin/')).toContainEqual(['Content-Security-Policy', "frame-ancestors 'none'"]);
  });

  it('say nothing of it where it is not', () => {
    expect(headersFile(sitePolicy([]), 'https://example.org')).not.toContain('/admin');
  });
});

describe('headers by address', () => {
  it('keep hashed names for ever and open data and feeds to other sites', () => {
    expect(headersOf('/_astro/a.js')).toEqual([['Cache-Control', 'public, max-age=31536000, immutable']]);
    for (const path of ['/data/cases.csv', '/feeds/all.xml', '/ky/feeds/all.xml']) {
      expect(headersOf(path)).toEqual([['Access-Control-Allow-Origin', '*']]);
    }
    expect(headersOf('/acts/')).toEqual([]);
  });
});

describe('the list of published addresses', () => {
  it('tells what is lost and what is new', () => {
    const answering = new Set(['/a/', '/c/']);
    expect(lostAddresses(['/a/', '/b/'], answering)).toEqual(['/b/']);
    expect(newAddresses(['/a/', '/b/'], answering)).toEqual(['/c/']);
  });
});
