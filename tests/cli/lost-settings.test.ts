import { expect, it } from 'vitest';
import { lostSettings } from '../../src/cli/lost-settings.ts';

const LOCAL = { site: 'http://localhost:4321', editor: false };
const PUBLIC = { site: 'https://hub.example.kg', editor: true };

it('a setting that the last build was made with is not forgotten in silence', () => {
  expect(lostSettings(PUBLIC, {})).toEqual([
    expect.stringContaining('SITE_URL is not set, and the last build is for https://hub.example.kg'),
    expect.stringContaining('CMS is not set, and the last build has the browser editor'),
  ]);
  expect(lostSettings(PUBLIC, { SITE_URL: 'https://other.example.kg', CMS: 'off' })).toEqual([]);
});

it('nothing is missed where there was no build, or one of this machine', () => {
  expect([lostSettings(undefined, {}), lostSettings(LOCAL, {})]).toEqual([[], []]);
});
