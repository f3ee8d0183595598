/** Makes `deploy/env.example` of the table: every setting, switched off, with what an administrator must know. */
import { SETTINGS, settingsOf, type Reader, type Setting, type SettingName } from './table.ts';

const HEAD = `Settings of the hub. Made from src/settings/table.ts by \`npm run settings\`; do not change this copy by hand.
Copy it (systemd: /etc/social-order-hub/env, containers: deploy/.env), take the # from the lines you need.
A value with spaces or signs stands in single quotes: then systemd, Docker Compose and Node read it alike.`;

/** Each setting stands in the first part that reads it. */
const PARTS: readonly [reader: Reader, title: string][] = [
  ['serve', 'The running server. What the build reads too says so: build again after a change.'],
  ['build', 'The build only'],
  ['editor', 'The browser editor (built only with CMS=on)'],
  ['tests', 'Tests and measurements: no server needs these'],
];

/** The whole text of the file. */
export function envExample(): string {
  const seen = new Set<SettingName>();
  const parts = PARTS.map(([reader, title]) => {
    const names = settingsOf(reader).filter((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    return [`${comment(`=== ${title} ===`)}\n`, ...names.map((name) => entry(name, reader))].join('\n');
  });
  return [`${comment(HEAD)}\n`, ...parts].join('\n');
}

function entry(name: SettingName, part: Reader): string {
  const { about, example, readBy, form, ...rest }: Setting<unknown> = SETTINGS[name];
  const build = part === 'serve' && readBy.includes('build') ? ' The build reads it too.' : '';
  const without = rest.default ?? rest.otherwise;
  return [
    comment(about + build),
    comment(`Write ${form.write}.${without === undefined ? '' : ` Without it: ${without}.`}`),
    `#${name}=${/^[\w.:/@+-]+$/.test(example) ? example : `'${example}'`}`,
    '',
  ].join('\n');
}

/** Lines of a comment, broken between words. */
function comment(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => line.match(/.{1,116}(?:\s|$)/g) ?? [])
    .map((line) => `# ${line.trim()}`)
    .join('\n');
}
