import type { CollectionName } from '../library/entry-id.ts';
import type { Answers } from '../library/scaffold/original.ts';
import { slugOf } from '../library/scaffold/slug.ts';

/** The name of a new page's folder, as its neighbours are called; empty when the answers do not say enough. */
export function folderName(collection: CollectionName, answers: Answers, today: string): string {
  const said = (field: string) => (typeof answers[field] === 'string' ? answers[field] : '');
  if (collection === 'press') return [said('date') || today, slugOf(said('title'))].filter(Boolean).join('-');
  if (collection === 'cases' || collection === 'conferences') {
    const year = (said('years.from') || said('date') || today).slice(0, 4);
    const place = slugOf(said('place') || said('venue').split(',')[0] || said('title'));
    return place && `${place}-${year}`;
  }
  if (collection === 'acts')
    return slugOf([said('short') || said('title'), said('date').slice(0, 4)].join(' '));
  // Articles are named by their act and number, which no field holds.
  return collection === 'articles' ? '' : slugOf(said('title'));
}
