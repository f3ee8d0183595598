import '../../../collections.ts';
import type { APIRoute } from 'astro';
import type { Entry } from '../../../library/entries.ts';
import { formOf, templates } from '../../../templates/queries.ts';
import type { Template } from '../../../templates/schema.ts';
import { wordFile } from '../../../templates/word.ts';

/** The blank of a document as a Word file. */
export const getStaticPaths = () => templates.paths();

export const GET: APIRoute<{ entry: Entry<Template> }> = async ({ props }) =>
  new Response(await wordFile(formOf(props.entry)), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
