import { describe, expect, it } from 'vitest';
import type { InterestConference, Phase } from '../../src/interest/conferences.ts';
import InterestForm from '../../src/interest/InterestForm.astro';
import { emptyValues } from '../../src/interest/schema.ts';
import { attribute, elements } from '../support/dom.ts';
import { MEETING } from '../support/interest.ts';
import { rendered } from '../support/render.ts';

const OTHER: InterestConference = { ...MEETING, id: 'chteniya-2030' };

/** The conferences the form offers, `*` before the one that is chosen. */
async function offered(props: Record<string, unknown>): Promise<string[]> {
  const form = await rendered(InterestForm, { locale: 'ru', action: '/interest', ...props });
  return elements(form, 'input')
    .filter((input) => attribute(input, 'name') === 'conference')
    .map((input) => {
      const chosen = attribute(input, 'checked') !== undefined || attribute(input, 'type') === 'hidden';
      return `${chosen ? '*' : ''}${attribute(input, 'value') ?? ''}`;
    });
}

const state = (conference: string) => ({ values: emptyValues('ru', conference), problems: [] });
const coming = (phase: Phase) => [{ conference: OTHER, phase }];

describe('the conferences of the form', () => {
  it('are those that are open, and the next one', async () => {
    expect(await offered({ state: state(OTHER.id), coming: coming('open'), fresh: true })).toEqual([
      '*chteniya-2030',
      'next',
    ]);
    expect(await offered({ state: state('next'), coming: coming('before'), fresh: true })).toEqual(['*next']);
  });

  it('have, for a correction, the one registered for: it is kept though it is over', async () => {
    const kept = { id: MEETING.id, text: 'Встреча', lang: 'ru' };
    const props = { state: state(MEETING.id), coming: coming('open'), kept };
    expect(await offered(props)).toEqual(['*vstrecha-2030', 'chteniya-2030', 'next']);
    expect(await offered({ ...props, coming: [] })).toEqual(['*vstrecha-2030', 'next']);
  });

  it('have nothing to choose in a correction of what the site no longer knows', async () => {
    expect(await offered({ state: state('gone-2029'), coming: [] })).toEqual([]);
  });
});
