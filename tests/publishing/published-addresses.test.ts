import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/collections.ts';
import { checkContent } from '../../src/check/index.ts';
import { markdownOptions } from '../../src/library/markdown.ts';
import { anchorsOf, checkPublishedAddresses } from '../../src/publishing/published-addresses-rule.ts';
import { publishedAddresses, publishedAnchors } from '../../src/publishing/published-addresses.ts';
import { withOldAnchors } from '../../src/publishing/old-anchors.ts';
import {
  anchorRedirects,
  checkRedirects,
  checkRedirectTargets,
  redirects,
} from '../../src/publishing/redirects.ts';
import { HUB } from '../support/content.ts';
import { inWords } from '../support/messages.ts';

let dir: string;
const put = (name: string, text: string) => {
  writeFileSync(path.join(dir, name), text);
};
const filesOf = () => checkContent(dir, SCHEMAS, markdownOptions(dir)).files;
const problems = () =>
  inWords(checkPublishedAddresses(dir, filesOf())).map(
    ({ rule, line, message }) => `${line} ${rule} ${message}`,
  );

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'addresses-'));
  cpSync(HUB, dir, { recursive: true });
  put('redirects.yaml', '[]\n');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

describe('the list of published addresses and places', () => {
  it('finds nothing amiss while all that was published is there', () => {
    const anchors = anchorsOf(filesOf());
    expect(anchors).toContain('/guides/gorod/#step-1');
    put('addresses.txt', ['/', '/guides/gorod/', ...anchors, ''].join('\n'));
    expect(problems()).toEqual([]);
    expect(publishedAddresses(dir)).toEqual(['/', '/guides/gorod/']);
    expect(publishedAnchors(dir)).toEqual(anchors);
  });

  it('misses a place that has vanished, until a line says how it is called now', () => {
    put('addresses.txt', '/guides/gorod/#step-1\n/guides/gorod/#step-9\n');
    expect(problems()).toEqual([
      expect.stringMatching(
        /^2 lost-anchor в тексте \/guides\/gorod\/ больше нет места #step-9, .*«from: \/guides\/gorod\/#step-9»/,
      ),
    ]);
    put('redirects.yaml', '- from: /guides/gorod/#step-9\n  to: /guides/gorod/#step-1\n');
    expect(problems()).toEqual([]);
    put('redirects.yaml', '- from: /guides/gorod/#step-9\n  to: /guides/gorod/#step-8\n');
    expect(problems()).toHaveLength(1);
  });

  it('misses a page once, not with every place of it, until it has moved in every language', () => {
    put('addresses.txt', '/en/guides/town/\n/guides/town/\n/guides/town/#step-1\n/guides/town/#step-2\n');
    expect(problems()).toEqual([expect.stringMatching(/^2 lost-page страницы \/guides\/town\/ больше нет/)]);
    put('addresses.txt', '/en/guides/town/\n/guides/town/\n/guides/town/#step-1\n');
    put('redirects.yaml', '- from: /guides/town/\n  to: /guides/gorod/\n');
    expect(problems()).toEqual([
      expect.stringMatching(/^1 lost-page страницы \/en\/guides\/town\/ больше нет/),
    ]);
    put(
      'redirects.yaml',
      '- from: /guides/town/\n  to: /guides/gorod/\n- from: /en/guides/town/\n  to: /en/guides/gorod/\n',
    );
    expect(problems()).toEqual([]);
  });

  it('misses a page that has no places, and one that a line with a star does not mean', () => {
    put('addresses.txt', '/\n/glossary/\n/glossary/kniga/\n/glossary/svitok/\n/data/acts.json\n');
    expect(problems()).toEqual([
      expect.stringMatching(/^4 lost-page страницы \/glossary\/svitok\/ больше нет/),
    ]);
    put('redirects.yaml', '- from: /glossary/*/\n  to: /glossary/?term=*\n');
    expect(problems()).toEqual([]);
  });

  it('asks of a page that has moved that it still has its places', () => {
    put('addresses.txt', '/guides/town/#step-7\n');
    put('redirects.yaml', '- from: /guides/town/\n  to: /guides/gorod/\n');
    expect(problems()).toEqual([expect.stringMatching(/^1 lost-anchor/)]);
  });

  it('waits with a text that cannot be read', () => {
    put('addresses.txt', '/guides/gorod/#step-1\n');
    const file = 'guides/gorod/ru.mdx';
    put(file, readFileSync(path.join(dir, file), 'utf8').concat('\n<Note>\n'));
    expect(problems()).toEqual([]);
  });
});

describe('a place that is called otherwise now', () => {
  beforeEach(() => {
    put('redirects.yaml', '- from: /guides/gorod/#step-9\n  to: /guides/gorod/#step-1\n');
  });

  it('is no page that moved', () => {
    expect(redirects(dir)).toEqual([]);
    expect(anchorRedirects(dir)).toHaveLength(1);
    expect(checkRedirects(dir)).toEqual([]);
    expect(checkRedirectTargets(dir, new Set(['/guides/gorod/']))).toEqual([]);
  });

  it('answers to both names, on its own page only', () => {
    const html = '<main><section class="part" id="step-1"><h2 id="step-1-title">1</h2></section></main>';
    const moved = anchorRedirects(dir);
    expect(withOldAnchors(html, '/guides/gorod/', moved)).toBe(
      '<main><section class="part" id="step-1"><span id="step-9"></span><h2 id="step-1-title">1</h2></section></main>',
    );
    expect(withOldAnchors(html, '/guides/other/', moved)).toBe(html);
  });

  it('cannot move to another page: what stands behind # never reaches a server', () => {
    put('redirects.yaml', '- from: /guides/gorod/#step-9\n  to: /cases/verhnij-holm/\n');
    expect(inWords(checkRedirects(dir)).map(({ message }) => message)).toEqual([
      'место на странице переезжает только в пределах своей страницы: впишите /guides/gorod/#…',
    ]);
  });
});
