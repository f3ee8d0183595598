import '../../../../../collections.ts';
import type { APIRoute } from 'astro';
import { changesFeed } from '../../../../../programme/changes-feed.ts';
import { changesRoutes, type RouteProps } from '../../../../../programme/routes.ts';

export const getStaticPaths = changesRoutes;

export const GET: APIRoute<RouteProps<unknown>> = ({ props }) =>
  new Response(changesFeed(props.conference), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
