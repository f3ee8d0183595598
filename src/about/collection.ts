import type { Collection } from '../library/registry.ts';
import { hasLinkedSections } from './rules.ts';
import { aboutSchema } from './schema.ts';

declare module '../library/registry.ts' {
  interface CollectionNames {
    about: true;
  }
}

export const aboutCollection: Collection = {
  name: 'about',
  schema: aboutSchema,
  label: { ru: 'О справочнике', ky: 'Маалымдама жөнүндө', en: 'About this handbook' },
  addresses: {
    of: (id) => (id === 'hub' ? '/about/' : `/about/${id}/`),
    id: (address) => (address === '/about/' ? 'hub' : /^\/about\/([^/]+)\/$/.exec(address)?.[1]),
  },
  required: ['hub'],
  rules: [hasLinkedSections],
  fixed: true,
  search: { place: 9, label: { ru: 'О справочнике', ky: 'Маалымдама жөнүндө', en: 'About this handbook' } },
};
