/**
 * Finds a Chromium for the browser tests, or installs one. No download happens while one is on the machine.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { environment, setting } from '../../src/settings/index.ts';
import { install } from './debian.ts';
import type { Machine } from './machine.ts';

/** Names under which Linux distributions and Google put it on PATH, in order of preference. */
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export interface Browser {
  executablePath: string;
  /** Where it was found, as a phrase for people: «from CHROMIUM_PATH». */
  origin: string;
}

/** The machine this process stands on. */
export function thisMachine(): Machine {
  const release = '/etc/os-release';
  return {
    env: environment(),
    isRoot: isRoot(),
    osRelease: existsSync(release) ? readFileSync(release, 'utf8') : '',
    runs: (executablePath) => {
      try {
        return /chrom/i.test(
          execFileSync(executablePath, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 20_000 }),
        );
      } catch {
        return false;
      }
    },
    playwrightPath: async () => (await import('@playwright/test')).chromium.executablePath(),
    run: (command, args) =>
      spawnSync(command, args, {
        stdio: 'inherit',
        env: environment({ DEBIAN_FRONTEND: 'noninteractive' }),
      }).status === 0,
    say: (line) => {
      console.log(line);
    },
  };
}

/**
 * The browser already on the machine: CHROMIUM_PATH, then the system's, then Playwright's own.
 * @throws if CHROMIUM_PATH names something that does not run: an explicit wish is not silently overruled
 */
export async function locateBrowser(machine: Machine = thisMachine()): Promise<Browser | undefined> {
  const wish = setting('CHROMIUM_PATH', machine.env);
  if (wish) {
    if (machine.runs(wish)) return { executablePath: wish, origin: 'from CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH is ${wish}, but that does not start as a Chromium. Correct or unset it.`);
  }
  return systemBrowser(machine) ?? (await playwrightBrowser(machine));
}

/**
 * The browser on the machine, or a fresh one: Debian's package where we are root on Debian, otherwise
 * Playwright's download. Says in plain English which it does.
 * @throws if nothing could be installed
 */
export async function findBrowser(machine: Machine = thisMachine()): Promise<Browser> {
  const found = (await locateBrowser(machine)) ?? installFromDebian(machine) ?? (await download(machine));
  if (!found) {
    throw new Error(
      'No Chromium found and none could be installed. Install one and set CHROMIUM_PATH to it.',
    );
  }
  machine.say(`Browser: ${found.executablePath} (${found.origin}).`);
  return found;
}

/** How Playwright starts the browser: quiet, without calls home, and able to run as root. */
export function launchOptions(
  executablePath: string,
  root = isRoot(),
): { executablePath: string; args: string[] } {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-pings',
  ];
  // Chromium's sandbox refuses to start as root; anyone else keeps it.
  return { executablePath, args: root ? [...quiet, '--no-sandbox'] : quiet };
}

function systemBrowser({ env, runs }: Machine): Browser | undefined {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const candidates = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const executablePath = candidates.find((candidate) => existsSync(candidate) && runs(candidate));
  return executablePath === undefined ? undefined : { executablePath, origin: "the system's" };
}

async function playwrightBrowser({ playwrightPath, runs }: Machine): Promise<Browser | undefined> {
  const executablePath = await playwrightPath();
  if (!existsSync(executablePath) || !runs(executablePath)) return undefined;
  return { executablePath, origin: "Playwright's own" };
}

function installFromDebian(machine: Machine): Browser | undefined {
  return install(machine, ['chromium']) ? systemBrowser(machine) : undefined;
}

async function download(machine: Machine): Promise<Browser | undefined> {
  machine.say("No Chromium found: downloading Playwright's own.");
  // The libraries it needs come from the system's packages, which only root may install.
  const dependencies = machine.isRoot ? ['--with-deps'] : [];
  const done = machine.run('npx', ['playwright', 'install', '--no-shell', ...dependencies, 'chromium']);
  return done ? await playwrightBrowser(machine) : undefined;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
