import { collectionOf, type Answers, type CollectionName } from '../library/registry.ts';
import { answered } from '../library/scaffold/fill.ts';
import { slugOf } from '../library/scaffold/slug.ts';

/** The name of a new page's folder, as its neighbours are called; empty when the answers do not say enough. */
export function folderName(collection: CollectionName, answers: Answers, today: string): string {
  const own = collectionOf(collection).scaffold?.folder;
  return own ? own(answers, today) : slugOf(answered(answers, 'title'));
}
