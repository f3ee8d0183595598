import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser, launchOptions, locateBrowser, thisMachine } from './browser.ts';
import type { Machine } from './machine.ts';

let folder: string;
let said: string[];
let commands: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'browser-'));
  said = [];
  commands = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Puts a program on the machine's PATH. */
function install(name: string, prints = 'Chromium 150'): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho '${prints}'\n`);
  chmodSync(file, 0o755);
  return file;
}

function machine(with_: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: folder },
    isRoot: true,
    osRelease: 'ID=debian\n',
    runs: thisMachine().runs,
    playwrightPath: () => Promise.resolve(path.join(folder, 'own-chrome')),
    run: (command, args) => {
      commands.push([command, ...args].join(' '));
      return true;
    },
    say: (line) => {
      said.push(line);
    },
    ...with_,
  };
}

describe('locateBrowser', () => {
  it('prefers CHROMIUM_PATH to the system', async () => {
    install('chromium');
    const wish = install('my-browser');
    const found = await locateBrowser(machine({ env: { PATH: folder, CHROMIUM_PATH: wish } }));
    expect(found?.executablePath).toBe(wish);
  });

  it('does not overrule a CHROMIUM_PATH that does not run', async () => {
    install('chromium');
    const wrong = machine({ env: { PATH: folder, CHROMIUM_PATH: path.join(folder, 'nothing') } });
    await expect(locateBrowser(wrong)).rejects.toThrow('CHROMIUM_PATH');
  });

  it("prefers the system's to Playwright's own", async () => {
    const google = install('google-chrome', 'Google Chrome 150');
    install('own-chrome');
    expect((await locateBrowser(machine()))?.executablePath).toBe(google);
  });

  it('passes over a script that only points to a snap', async () => {
    install('chromium-browser', 'Please run: snap install it');
    expect(await locateBrowser(machine())).toBeUndefined();
  });
});

describe('findBrowser', () => {
  it("installs Debian's package as root and says so", async () => {
    const found = await findBrowser(
      machine({
        run: (command, args) => {
          commands.push([command, ...args].join(' '));
          if (args[0] === 'install') install('chromium');
          return true;
        },
      }),
    );
    expect(commands).toEqual(['apt-get update', 'apt-get install -y --no-install-recommends chromium']);
    expect(said[0]).toContain("Debian's package");
    expect(found.executablePath).toBe(path.join(folder, 'chromium'));
  });

  it.each([
    ['on Ubuntu, with the libraries', { osRelease: 'ID=ubuntu\nID_LIKE=debian\n' }, ' --with-deps'],
    ['for a plain user, without', { isRoot: false }, ''],
  ])("downloads Playwright's own %s", async (_where, difference, dependencies) => {
    const found = await findBrowser(
      machine({
        ...difference,
        run: (command, args) => {
          commands.push([command, ...args].join(' '));
          install('own-chrome');
          return true;
        },
      }),
    );
    expect(commands).toEqual([`npx playwright install --no-shell${dependencies} chromium`]);
    expect(said[0]).toContain("Playwright's own");
    expect(found.origin).toBe("Playwright's own");
  });

  it('goes on to the download when apt-get fails, and gives up with advice', async () => {
    const offline = machine({
      run: (command) => {
        commands.push(command);
        return false;
      },
    });
    await expect(findBrowser(offline)).rejects.toThrow('CHROMIUM_PATH');
    expect(commands).toEqual(['apt-get', 'npx']);
  });
});

describe('launchOptions', () => {
  it('gives up the sandbox only for root', () => {
    expect(launchOptions('/usr/bin/chromium', true).args).toContain('--no-sandbox');
    expect(launchOptions('/usr/bin/chromium', false).args).not.toContain('--no-sandbox');
  });
});
