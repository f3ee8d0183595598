import { expect, it } from 'vitest';
import { securityTxt } from '../../src/publishing/security.ts';

it('security.txt names the contact and lapses half a year after the build', () => {
  expect(securityTxt('mailto:hub@example.org', 'https://hub.example.org', '2026-11-29')).toBe(
    `Contact: mailto:hub@example.org
Expires: 2027-05-28T00:00:00.000Z
Preferred-Languages: ru, ky, en
Canonical: https://hub.example.org/.well-known/security.txt
`,
  );
});
