import { describe, expect, it } from 'vitest';
import '../../src/collections.ts';
import { conferenceSchema } from '../../src/conferences/schema.ts';
import { entrySchema } from '../../src/library/entry-schema.ts';

const schema = entrySchema(conferenceSchema);

const ORIGINAL = {
  title: 'Чтения',
  summary: 'Встреча.',
  updated: '2002-04-01',
  date: '2002-03-04',
  venue: 'Холм',
  organisers: ['biblioteka'],
  path: [{ event: 'letter' }],
  sources: ['LETTER'],
};
const TRANSLATION = {
  translates: 'ru',
  revision: '0123456789ab',
  state: 'unreviewed',
  updated: '2002-05-01',
  title: 'Readings',
};

describe('what a collection stores', () => {
  it('of an original: its data with defaults, and what its facts refer to', () => {
    const entry = schema.parse(ORIGINAL);
    expect(entry).toMatchObject({
      translates: undefined,
      data: { ...ORIGINAL, topics: [], supporters: [] },
      references: ['organisations/biblioteka'],
    });
  });

  it('of a translation: its words apart from what is known of it', () => {
    expect(schema.parse(TRANSLATION)).toEqual({
      translates: 'ru',
      revision: '0123456789ab',
      state: 'unreviewed',
      updated: '2002-05-01',
      words: { title: 'Readings' },
    });
  });

  it('is neither half an original nor half a translation', () => {
    expect(schema.safeParse({ ...ORIGINAL, venue: undefined }).success).toBe(false);
    expect(schema.safeParse({ ...TRANSLATION, date: '2002-03-04' }).success).toBe(false);
  });
});
