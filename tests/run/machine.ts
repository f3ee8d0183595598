/** What the machine is asked; tests put a machine of their own here. */
export interface Machine {
  env: NodeJS.ProcessEnv;
  isRoot: boolean;
  /** Contents of /etc/os-release, empty where there is none. */
  osRelease: string;
  /** Can this program be started? Ubuntu's `chromium-browser` is a script that only says where to get it. */
  runs: (executablePath: string) => boolean;
  /** Where Playwright would keep a browser of its own. */
  playwrightPath: () => Promise<string>;
  /** Runs a command in sight of the reader; false when it failed. */
  run: (command: string, args: string[]) => boolean;
  say: (line: string) => void;
}
