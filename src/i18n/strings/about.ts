import { defineStrings } from '../strings.ts';

/** Words of the pages about the hub. */
export const aboutStrings = defineStrings({
  'about.further': { ru: 'Ещё о справочнике', ky: 'Маалымдама жөнүндө дагы', en: 'More about this handbook' },
});
