import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { checkSettings, setting, SETTINGS, settingsOf } from '../../src/settings/index.ts';
import type { SettingName } from '../../src/settings/index.ts';

const NAMES = Object.keys(SETTINGS) as SettingName[];

describe('a setting', () => {
  it('has its type, and its default where it is not set or empty', () => {
    for (const env of [{}, { PORT: '', RATE_LIMIT: '', SITE_URL: '' }]) {
      expect(setting('PORT', env)).toBe(4321);
      expect(setting('RATE_LIMIT', env)).toBe(true);
      expect(setting('SITE_URL', env)).toBe('http://localhost:4321');
      expect(setting('METRICS_PORT', env)).toBeUndefined();
      expect(setting('DATA_DIR', env)).toBe(path.resolve('data'));
    }
    expect(setting('PORT', { PORT: '80' })).toBe(80);
    expect(setting('TRUST_PROXY', { TRUST_PROXY: 'true' })).toBe(1);
    expect(setting('HUB_CONTACT', { HUB_CONTACT: 'a@example.org' })).toBe('mailto:a@example.org');
    expect(setting('INTEREST_FORM', { INTEREST_FORM: 'https://example.org/form' })).toEqual({
      kind: 'elsewhere',
      url: 'https://example.org/form',
    });
  });

  it.each<[SettingName, string]>([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80 '],
    ['METRICS_PORT', 'on'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '10'],
    ['SITE_URL', 'hub.example.org'],
    ['SITE_URL', 'https://example.org/hub'],
    ['SITE_URL', 'ftp://example.org'],
    ['HUB_CONTACT', 'somebody'],
    ['HUB_CONTACT', 'http://example.org'],
    ['INTEREST_FORM', 'http://example.org'],
    ['SITE_DATE', '2026-02-30'],
    ['SITE_NOW', '2026-09-18T16:00:00'],
    ['RATE_LIMIT', 'false'],
    ['LOG_LEVEL', 'loud'],
    ['CMS_REPO', 'hub'],
  ])('%s=%s is refused with what to write', (name, value) => {
    const { write } = SETTINGS[name].form;
    expect(() => setting(name, { [name]: value })).toThrow(`${name} is «${value}»: write ${write}`);
  });

  it('never repeats a password', () => {
    for (const name of ['DATABASE_URL', 'SMTP_URL'] as const) {
      const env = { [name]: 'http://user:hunter2@example.org' };
      expect(() => setting(name, env)).toThrow(`${name} cannot be read`);
      expect(() => setting(name, env)).not.toThrow('hunter2');
    }
  });
});

describe('all settings of a program', () => {
  it('are checked at once: every wrong one is named', () => {
    const env = { PORT: 'x', LOG_LEVEL: 'y', CMS: 'maybe' };
    expect(() => {
      checkSettings('serve', env);
    }).toThrow(/^PORT is «x»[^\n]+\nLOG_LEVEL is «y»[^\n]+$/);
    expect(() => {
      checkSettings(['build', 'editor', 'serve'], env);
    }).toThrow(/PORT[^]+LOG_LEVEL[^]+CMS is «maybe»/);
    checkSettings('build', env);
  });
});

describe('the table', () => {
  it.each(NAMES)('%s: its example and its default are right', (name) => {
    const entry = SETTINGS[name];
    expect(entry.form.schema.safeParse(entry.example).success).toBe(true);
    if ('default' in entry) expect(entry.form.schema.safeParse(entry.default).success).toBe(true);
    else expect(setting(name, {})).toBeUndefined();
  });

  it('is the only reader of what stands in it, tests included', () => {
    const files = globSync(['src/**/*.{ts,astro}', 'tests/**/*.ts', '*.mjs'], { ignore: 'src/settings/**' });
    const read = new RegExp(String.raw`process\.env(?:\.|\[['"])(?:${NAMES.join('|')})\b(?!['"]\] =)`);
    expect(files.filter((file) => read.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('tells what decides a build, so that a change makes it stale', () => {
    expect(settingsOf('build', 'editor')).toEqual(
      expect.arrayContaining(['SITE_URL', 'INTEREST_FORM', 'CMS', 'CMS_BRANCH', 'HUB_CONTACT']),
    );
    expect(settingsOf('build', 'editor')).not.toContain('PORT');
  });
});
