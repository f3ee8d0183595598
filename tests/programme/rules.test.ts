import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import '../../src/collections.ts';
import { programmeHolds } from '../../src/programme/rules.ts';
import { parseFile } from '../../src/check/body-rule.ts';
import { splitFrontmatter } from '../../src/library/mdx-file.ts';
import { parseYaml } from '../../src/library/yaml-file.ts';
import { markdownOptions } from '../../src/library/markdown.ts';
import { HUB, PROGRAMME } from '../support/content.ts';
import { inWords } from '../support/messages.ts';

const text = readFileSync(path.join(PROGRAMME, 'conferences/gorod-2026/ru.mdx'), 'utf8');

/** What the rule says when one place of the rich programme is written otherwise; with the line it points at. */
function complaints(before: string | RegExp, after: string): string[] {
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`Not in the fixture: ${String(before)}`);
  const frontmatter = parseYaml(splitFrontmatter(changed)?.frontmatter ?? '', 2);
  const { file } = parseFile(
    {
      collection: 'conferences',
      id: 'gorod-2026',
      locale: 'ru',
      path: 'conferences/gorod-2026/ru.mdx',
      text: changed,
      body: '',
      frontmatter,
      data: frontmatter.data as Record<string, unknown>,
    },
    markdownOptions(HUB),
  );
  const lines = changed.split('\n');
  return inWords(programmeHolds(file, PROGRAMME)).map(
    ({ line, column, message }) => `${(lines[line - 1] ?? '').slice(column - 1)}  ${message}`,
  );
}

describe('the check of a programme', () => {
  it('has nothing to say of the rich one', () => {
    expect(complaints('Выдуманная встреча', 'Встреча')).toEqual([]);
  });

  it.each<[string, string | RegExp, string, string]>([
    [
      'two sessions in one room at once',
      /(id: oslik\n[\s\S]*?room: )malyj/,
      '$1bolshoj',
      'bolshoj  в зале «Большой зал» в это время уже стоит',
    ],
    [
      'a speaker in two places',
      /(id: oslik\n\s+kind: talk\n\s+track: goroda\n\s+speakers: \[)/,
      '$1timur-abdyldaev, ',
      "'11:30'  докладчик «Тимур Абдылдаев» в это время выступает в «stranica-dogovora» (11:30–12:15)",
    ],
    [
      'a slot outside its days',
      /(id: ozero\n\s+day: )'2026-09-18'/,
      "$1'2026-09-19'",
      "'2026-09-19'  2026-09-19 — не день конференции, её дни 2026-09-17, 2026-09-18",
    ],
    [
      'a slot before the doors open',
      /(id: ozero\n\s+day: '2026-09-18'\n\s+start: )'09:30'/,
      "$1'08:30'",
      "'08:30'  08:30 раньше, чем открывается день (09:00)",
    ],
    [
      'an end before its start',
      /(id: ozero\n\s+day: '2026-09-18'\n\s+start: '09:30'\n\s+end: )'10:30'/,
      "$1'09:15'",
      "'09:15'  конец 09:15 не позже начала 09:30",
    ],
    [
      'an unknown speaker',
      'speakers: [kanykej-osmonova]',
      'speakers: [kanykej-osmonov]',
      'kanykej-osmonov]  имени «kanykej-osmonov» нет в списке speakers: возможно, вы имели в виду «kanykej-osmonova»',
    ],
    ['an unknown room', 'room: masterskaya', 'room: podval', 'podval  имени «podval» нет в списке rooms'],
    ['an unknown session', 'session: ozero', 'session: reka', 'reka  имени «reka» нет в списке sessions'],
    ['a name taken twice', '- id: malyj', '- id: bolshoj', 'bolshoj  имя «bolshoj» уже занято'],
    [
      'a change of nothing',
      "was: { start: '14:00', end: '15:00' }",
      "was: { start: '15:00', end: '16:00' }",
      'ничего не изменилось',
    ],
    [
      'a change of what is gone',
      'slot: ozero\n',
      'slot: ozera\n',
      'ozera  в расписании нет «ozera»: возможно, вы имели в виду «ozero»',
    ],
    [
      'a file that is not there',
      'file: znak.svg',
      'file: znaki.svg',
      'znaki.svg  файла «znaki.svg» нет в папке files',
    ],
  ])('sees %s', (_what, before, after, says) => {
    expect(complaints(before, after).join('\n')).toContain(says);
  });
});
