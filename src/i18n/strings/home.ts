import { defineStrings } from '../strings.ts';

/** Words of the front page that are not content. */
export const homeStrings = defineStrings({
  'home.origin': { ru: 'Откуда это', ky: 'Бул кайдан алынган', en: 'Where this comes from' },
  'home.start': { ru: 'С чего начать', ky: 'Эмнеден баштоо керек', en: 'Where to start' },
});
