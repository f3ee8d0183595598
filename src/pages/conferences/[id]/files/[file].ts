import '../../../../collections.ts';
import type { APIRoute } from 'astro';
import { documentBytes } from '../../../../programme/documents.ts';
import { fileRoutes } from '../../../../programme/routes.ts';

export const getStaticPaths = fileRoutes;

/** Files that the released data name, and no others: a folder may hold what is still under embargo. */
export const GET: APIRoute<{ id: string; file: string }> = ({ props }) =>
  new Response(documentBytes(props.id, props.file));
