import type { CollectionRule } from '../check/index.ts';
import { conferenceMessage } from './messages.ts';
import { conferenceSchema } from './schema.ts';

const dated = conferenceSchema.pick({ date: true, days: true }).strip();

/** The days of a conference begin with its date and go forward. */
export const daysInOrder: CollectionRule = (file) => {
  const { data } = dated.safeParse(file.data);
  // A translation has no days; errors of the fields themselves are reported elsewhere.
  if (!data) return [];
  return data.days.flatMap((day, i) => {
    const before = data.days[i - 1]?.date;
    const at = { file: file.path, ...file.frontmatter.place(['days', i, 'date']) };
    if (before === undefined && day.date !== data.date)
      return [{ ...at, ...conferenceMessage('conferences.firstDay', { day: day.date, date: data.date }) }];
    if (before !== undefined && before >= day.date)
      return [{ ...at, ...conferenceMessage('conferences.dayOrder', { day: day.date, before }) }];
    return [];
  });
};
