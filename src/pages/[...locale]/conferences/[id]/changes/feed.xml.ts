import '../../../../../collections.ts';
import type { APIRoute } from 'astro';
import { changesFeed } from '../../../../../conferences/changes-feed.ts';
import { partPaths, type RouteProps } from '../../../../../conferences/routes.ts';

export const getStaticPaths = () => partPaths('changes');

export const GET: APIRoute<RouteProps<'changes'>> = ({ props }) =>
  new Response(changesFeed(props.conference), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
