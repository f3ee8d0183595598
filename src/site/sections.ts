import '../collections.ts';
import { allCollections } from '../library/registry.ts';
import type { SectionFacts } from './navigation.ts';

/** The collections as the frame of a page names them. */
function sectionFacts(): SectionFacts[] {
  return allCollections().map(({ name, label, navigation }) => ({ name, label, navigation }));
}

/**
 * The same as a module without imports: `import sections from 'virtual:sections'`. The frame stands on the pages of the
 * form too, and the server that makes those need not load the schemas of all collections for a few names (30 MB).
 * @returns a plugin of Vite
 */
export function sectionsModule() {
  const [name, resolved] = ['virtual:sections', '\0virtual:sections'];
  return {
    name: 'sections',
    resolveId: (id: string) => (id === name ? resolved : undefined),
    load: (id: string) => (id === resolved ? `export default ${JSON.stringify(sectionFacts())}` : undefined),
  };
}
