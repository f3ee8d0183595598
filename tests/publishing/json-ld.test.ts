import { describe, expect, it, vi } from 'vitest';
import { graphText, pageGraph } from '../../src/publishing/json-ld/graph.ts';
import { graphErrors } from '../support/schema-org.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

const ORIGIN = 'http://localhost:4321';

async function described(address: string) {
  const page = { locale: 'ru', address, title: 'Заголовок', description: 'О чём', parents: [] } as const;
  const graph = await pageGraph(page);
  expect(graphErrors(JSON.parse(JSON.stringify(graph)), ORIGIN)).toEqual([]);
  return graph['@graph'].at(-1) as unknown as Record<string, unknown>;
}

describe('what pages say of their entries', () => {
  it('an act: its number, dates and force', async () => {
    expect(await described('/acts/zakon-1/')).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '1',
      legislationDate: '2001-02-03',
      legislationLegalForce: 'https://schema.org/InForce',
    });
  });

  it('a conference: planned as it was, in a place', async () => {
    const conference = await described('/conferences/chteniya-2002/');
    expect(conference).toMatchObject({
      '@type': 'Event',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'Place' },
    });
    // The editors have not said whether people met in person: nothing is claimed.
    expect(conference).not.toHaveProperty('eventAttendanceMode');
  });

  it('a retold publication: its date stands with the publication, not with our text', async () => {
    const item = await described('/press/2002-03-05-pismo/');
    expect(item).toMatchObject({ '@type': 'NewsArticle', isBasedOn: { datePublished: '2002-03-05' } });
    expect(item).not.toHaveProperty('datePublished');
  });

  it('the cases: a set of data with its files', async () => {
    expect(await described('/cases/')).toMatchObject({ '@type': 'Dataset', distribution: [{}, {}] });
  });

  it('the tools: a program for its guide, lists by role, sums as data, a table of cases', async () => {
    expect(await described('/guides/gorod/plan/')).toMatchObject({
      '@type': 'WebApplication',
      isAccessibleForFree: true,
      isBasedOn: { '@id': `${ORIGIN}/guides/gorod/#thing` },
    });
    expect(await described('/guides/checklists/')).toMatchObject({ '@type': 'ItemList' });
    expect(await described('/cases/costs/')).toMatchObject({
      '@type': 'Dataset',
      isBasedOn: { '@id': `${ORIGIN}/cases/#data` },
    });
    expect(await described('/cases/compare/')).toMatchObject({ '@type': 'Table' });
  });

  it('a page without a description of its own: an article or a list', async () => {
    expect(await described('/about/')).toMatchObject({ '@type': 'Article' });
    expect(await described('/press/')).toMatchObject({ '@type': 'BreadcrumbList' });
  });
});

describe('graphText', () => {
  it('cannot end the script it stands in', () => {
    const text = graphText({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Thing', name: '</script><!--' }],
    });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: '</script><!--' }] });
  });
});

describe('the check itself', () => {
  const graph = (node: object) => graphErrors({ '@context': 'https://schema.org', '@graph': [node] }, ORIGIN);

  it('knows types, properties and what they hold', () => {
    expect(graph({ '@type': 'Law' })[0]).toContain('no type');
    expect(graph({ '@type': 'Event', legislationDate: '2018-01-01' })[0]).toContain('no property');
    expect(graph({ '@type': 'Event', startDate: 'soon' })[0]).toContain('is no Date');
    expect(graph({ '@type': 'Event', location: { '@type': 'Person' } })[0]).toContain('Person is no');
    expect(graph({ '@type': 'Legislation', legislationLegalForce: 'https://schema.org/Maybe' })).toHaveLength(
      1,
    );
    expect(graph({ '@type': 'Event', location: { name: 'X' } })[0]).toContain('has no @type');
  });
});
