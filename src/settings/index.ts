/**
 * The settings of the environment. This is the one room that reads `process.env` (a lint rule asserts it).
 *
 * @example
 * checkSettings('serve');          // at the start of a program: all wrong settings at once
 * const port = setting('PORT');    // a number
 */
import { SETTINGS, settingsOf, type Reader, type SettingName, type Value } from './table.ts';

export { SETTINGS, settingsOf } from './table.ts';
export type { FormSetting, Reader, SettingName, Value } from './table.ts';

/** The environment as the system gives it: names and texts. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that cannot be read. Its message is for whoever wrote them: a line a setting, what it is and what to write. */
export class SettingsError extends Error {
  override name = 'SettingsError';
  readonly problems: readonly string[];

  /** @param problems a sentence for each wrong setting */
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * The value of one setting; an empty variable counts as unset.
 * @throws SettingsError when it has another form than the table says
 */
export function setting<N extends SettingName>(name: N, env: Environment = process.env): Value<N> {
  const { form, ...details } = SETTINGS[name];
  const fallback = 'default' in details ? details.default : undefined;
  const written = env[name] || fallback;
  if (written === undefined) return undefined as Value<N>;
  const read = form.schema.safeParse(written);
  if (read.success) return read.data as Value<N>;
  const is = 'secret' in details ? 'cannot be read' : `is «${written}»`;
  throw new SettingsError([`${name} ${is}: write ${form.write}. For example: ${name}=${details.example}`]);
}

/** Whether the environment says anything of a setting, be it what it is by default. */
export function isSet(name: SettingName, env: Environment = process.env): boolean {
  return Boolean(env[name]);
}

/**
 * Reads all settings of these readers, to fail before anything is begun.
 * @throws SettingsError that names every wrong one
 */
export function checkSettings(readers: Reader | readonly Reader[], env: Environment = process.env): void {
  const names = settingsOf(...[readers].flat());
  const problems = names.flatMap((name) => problemsOf(() => setting(name, env)));
  if (problems.length === 0 && names.includes('CMS')) problems.push(...missingForEditor(env));
  if (problems.length > 0) throw new SettingsError(problems);
}

/** The environment for a program that this one starts: its own, and what is given over it. */
export function environment(more: Environment = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...more };
}

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

function missingForEditor(env: Environment): string[] {
  if (!setting('CMS', env)) return [];
  const backend = setting('CMS_BACKEND', env);
  if (!backend) return [`CMS=on needs CMS_BACKEND: write ${SETTINGS.CMS_BACKEND.form.write}.`];
  if (backend === 'test-repo' || setting('CMS_REPO', env)) return [];
  return [`CMS=on needs CMS_REPO: write ${SETTINGS.CMS_REPO.form.write}.`];
}
