import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envExample } from '../../src/settings/env-example.ts';
import { checkSettings, SETTINGS } from '../../src/settings/index.ts';
import { program, titled } from './programs.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const UNITS = path.join(ROOT, 'deploy/systemd');

it('env.example is what the table of settings says: npm run settings', () => {
  const text = readFileSync(path.join(ROOT, 'deploy/env.example'), 'utf8');
  expect(text).toBe(envExample());
  const written = [...text.matchAll(/^#([A-Z_]+)=(.*)$/gm)];
  // Each example taken as it stands, quotes off, is a right setting.
  const env: Record<string, string> = {};
  for (const [, name = '', value = ''] of written) env[name] = value.replace(/^'(.*)'$/, '$1');
  expect(Object.keys(env).sort()).toEqual(Object.keys(SETTINGS).sort());
  checkSettings(['build', 'serve', 'editor', 'tests'], env);
});

const analyze = program('systemd-analyze');
describe.skipIf(!analyze)(titled('the units of systemd', analyze, 'systemd-analyze'), () => {
  let folder: string;
  const file = (name: string) => path.join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'units-'));
    // systemd looks whether the programs are there: those of this checkout stand for the installed ones.
    for (const name of readdirSync(UNITS))
      writeFileSync(
        file(name),
        readFileSync(path.join(UNITS, name), 'utf8')
          .replaceAll('/opt/social-order-hub/current', ROOT)
          .replaceAll('/usr/local/sbin/', `${ROOT}/deploy/`),
      );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('are understood without a complaint', () => {
    const { status, stdout, stderr } = spawnSync(
      analyze!,
      ['verify', '--man=no', ...readdirSync(folder).map(file)],
      { encoding: 'utf8', env: { ...process.env, SYSTEMD_UNIT_PATH: `${folder}:` } },
    );
    expect(stdout + stderr).toBe('');
    expect(status).toBe(0);
  });

  it('leave the server little that it could do', () => {
    const { status, stdout } = spawnSync(
      analyze!,
      ['security', '--offline=yes', '--threshold=15', file('social-order-hub.service')],
      { encoding: 'utf8' },
    );
    expect(stdout).toMatch(/Overall exposure level for social-order-hub.service: 1\.\d OK/);
    expect(status).toBe(0);
  });

  it('have a timer for each routine, at a time that exists', () => {
    for (const name of readdirSync(UNITS).filter((one) => one.endsWith('.timer'))) {
      expect(readdirSync(UNITS)).toContain(name.replace('.timer', '.service'));
      const time = /OnCalendar=(.+)/.exec(readFileSync(path.join(UNITS, name), 'utf8'))?.[1] ?? '';
      expect(spawnSync(analyze!, ['calendar', time]).status, time).toBe(0);
    }
  });
});
