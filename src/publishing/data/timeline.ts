import * as z from 'zod';
import { DATA_LANGUAGE, eventFields, text, type DataTable } from '../../library/data-table.ts';
import { choice, description, interfaceLabels } from '../../library/fields.ts';
import { plainText } from '../../library/plain.ts';
import { TIMELINE_KINDS } from '../../timeline/kinds.ts';
import { timeline } from '../../timeline/queries.ts';
import { absolute } from '../addresses.ts';

const schema = z.strictObject({
  id: text('Постоянное имя события', 'Окуянын туруктуу аты', 'Lasting name of the event'),
  ...eventFields,
  kind: choice(interfaceLabels(TIMELINE_KINDS, 'timeline.kind'), 'О чём', 'Эмне жөнүндө', 'What it is about'),
  main: z
    .boolean()
    .meta(
      description(
        'Одно из главных событий хроники',
        'Хрониканын башкы окуяларынын бири',
        'One of the main events of the chronicle',
      ),
    ),
  page: z
    .url()
    .meta(
      description('Страница, где об этом сказано', 'Бул жөнүндө айтылган бет', 'The page that tells of it'),
    ),
});

/** The events of the timeline, the earliest first. */
export const timelineTable: DataTable = {
  schema,
  rows: async () =>
    (await timeline(DATA_LANGUAGE)).map(({ address, lang, text: words, ...event }) => ({
      ...event,
      text: plainText(words),
      language: lang,
      page: absolute(DATA_LANGUAGE, address),
    })),
};
