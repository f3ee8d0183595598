/** Opens what the build wrote for the search: the catalogue, then the list of the texts, beside it Pagefind. */
import {
  cataloguePath,
  FORMAT,
  SEARCH_ROOT,
  textsPath,
  type Catalogue,
  type Load,
  type Texts,
} from './catalogue.ts';
import { openPagefind } from './pagefind.ts';
import { Guesses } from './query/guesses.ts';
import { Lexicon } from './query/lexicon.ts';
import { Synonyms } from './query/synonyms.ts';
import { TitleIndex } from './query/titles.ts';
import { unpackWords } from './query/vocabulary.ts';
import { TextIndex } from './text-index.ts';

export interface OpenTitles {
  catalogue: Catalogue;
  lexicon: Lexicon;
  guesses: Guesses;
  synonyms: Synonyms;
  titles: TitleIndex;
}

/** The files are of another build than the page that reads them: loading the page anew helps. */
export class StaleIndex extends Error {}

/** The files that name those of their build are asked for anew every time, at the price of a «not modified». */
export async function loadFromSite(path: string): Promise<unknown> {
  if (path.endsWith('.js')) return import(/* @vite-ignore */ path) as Promise<unknown>;
  const isPart = path.slice(SEARCH_ROOT.length).includes('/');
  const response = await fetch(path, isPart ? {} : { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return (await response.json()) as unknown;
}

/** The first stage. Rejects when the file is missing or of another build. */
export async function openTitles(reader: string, load: Load): Promise<OpenTitles> {
  const catalogue = (await load(cataloguePath(reader))) as Catalogue;
  if (catalogue.format !== FORMAT) throw new StaleIndex(cataloguePath(reader));
  const lexicon = new Lexicon(catalogue.filed);
  const titles = new TitleIndex(catalogue, reader, lexicon);
  const synonyms = new Synonyms(catalogue.synonyms, lexicon);
  return { catalogue, lexicon, titles, guesses: new Guesses(lexicon), synonyms };
}

/** The second stage: the words of the texts. Rejects when the list is missing or of another build than the catalogue. */
export async function openTexts(reader: string, titles: Promise<OpenTitles>, load: Load): Promise<TextIndex> {
  // On a slow link whatever loads beside the catalogue would make the first answer wait.
  const { catalogue, lexicon } = await titles;
  const pagefind = openPagefind(load, catalogue.build);
  // Awaited by the first search; meanwhile a failure must not count as unheard.
  pagefind.catch(() => undefined);
  const texts = (await load(textsPath(reader))) as Texts;
  if (texts.format !== FORMAT || texts.build !== catalogue.build) throw new StaleIndex(textsPath(reader));
  for (const { code, words } of texts.languages) lexicon.addVocabulary(code, unpackWords(words));
  return new TextIndex(texts, { catalogue, lexicon, pagefind, load });
}
