/** What the build puts in the place of the form. */
export type FormSetting =
  /** The form posts to this site's own server. */
  | { kind: 'here' }
  /** No form: the page says how to write to the organiser. */
  | { kind: 'off' }
  /** The form posts to another server. */
  | { kind: 'elsewhere'; url: string };

/** The origin of the other server the form posts to, if it does: a content policy must allow it. */
export function formOrigin(setting: FormSetting): string | undefined {
  return setting.kind === 'elsewhere' ? new URL(setting.url).origin : undefined;
}

/**
 * `INTEREST_FORM`: nothing, `off` or an https address.
 * @throws when it is something else: a form that leads nowhere must not be built
 */
export function formSetting(env: NodeJS.ProcessEnv = process.env): FormSetting {
  const value = env['INTEREST_FORM'] ?? '';
  if (value === '') return { kind: 'here' };
  if (value === 'off') return { kind: 'off' };
  if (URL.parse(value)?.protocol === 'https:') return { kind: 'elsewhere', url: value };
  throw new Error(`INTEREST_FORM is «${value}»: leave it empty, write off, or an https:// address.`);
}
