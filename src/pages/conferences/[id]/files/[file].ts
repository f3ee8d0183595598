import '../../../../collections.ts';
import type { APIRoute } from 'astro';
import { documentBytes } from '../../../../conferences/document-files.ts';
import { filePaths } from '../../../../conferences/routes.ts';

export const getStaticPaths = filePaths;

/** Files that the released data name, and no others: a folder may hold what is still under embargo. */
export const GET: APIRoute<{ id: string; file: string }> = ({ props }) =>
  new Response(documentBytes(props.id, props.file));
