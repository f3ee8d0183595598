import type { Answers } from '../registry.ts';
import { TO_FILL } from './marks.ts';
import { slugOf } from './slug.ts';

/** A paragraph for the author to replace: «ЗАПОЛНИТЕ: что сделано[^ЗАПОЛНИТЕ]». */
export const fill = (hint: string) => `${TO_FILL}: ${hint}[^${TO_FILL}]`;

/** What was answered for a field in words; empty where nothing was. */
export function answered(answers: Answers, field: string): string {
  const answer = answers[field];
  return typeof answer === 'string' ? answer : '';
}

/** The name of a folder for what happened at a place: `batken-2018`; empty when no place was answered. */
export function placeAndYear(answers: Answers, date: string): string {
  const place = slugOf(
    answered(answers, 'place') || answered(answers, 'venue').split(',')[0] || answered(answers, 'title'),
  );
  return place && `${place}-${date.slice(0, 4)}`;
}
