import { collection } from '../library/collection.ts';
import { aboutSchema } from './schema.ts';

export const aboutPages = collection('about', aboutSchema);
