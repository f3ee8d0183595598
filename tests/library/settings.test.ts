import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentDir, siteUrl, today } from '../../src/library/settings.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('today', () => {
  it('is what SITE_DATE says', () => {
    vi.stubEnv('SITE_DATE', '2018-09-18');
    expect(today()).toBe('2018-09-18');
  });

  it('is the date in Bishkek, where the day begins six hours earlier', () => {
    vi.stubEnv('SITE_DATE', undefined);
    vi.useFakeTimers({ now: new Date('2018-09-17T18:30:00Z') });
    expect(today()).toBe('2018-09-18');
    vi.setSystemTime(new Date('2018-09-17T17:30:00Z'));
    expect(today()).toBe('2018-09-17');
  });
});

it('siteUrl has no slash at the end, so that addresses can follow', () => {
  vi.stubEnv('SITE_URL', 'https://example.org/');
  expect(siteUrl()).toBe('https://example.org');
  vi.stubEnv('SITE_URL', undefined);
  expect(siteUrl()).toBe('http://localhost:4321');
});

it('contentDir is an absolute path, from where the command runs', () => {
  vi.stubEnv('CONTENT_DIR', 'tests/fixtures/hub');
  expect(contentDir()).toBe(path.resolve('tests/fixtures/hub'));
  vi.stubEnv('CONTENT_DIR', undefined);
  expect(contentDir()).toBe(path.resolve('content'));
});
