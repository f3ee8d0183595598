import type { FormSetting } from '../settings/index.ts';

/** The origin of the other server the form posts to, if it does: a content policy must allow it. */
export function formOrigin(setting: FormSetting): string | undefined {
  return setting.kind === 'elsewhere' ? new URL(setting.url).origin : undefined;
}
