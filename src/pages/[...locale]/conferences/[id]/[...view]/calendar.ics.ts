import '../../../../../collections.ts';
import type { APIRoute } from 'astro';
import { calendarAt } from '../../../../../programme/calendar.ts';
import { calendarRoutes, type RouteProps } from '../../../../../programme/routes.ts';

export const getStaticPaths = calendarRoutes;

/** Beside every page that shows times, the same as a calendar. */
export const GET: APIRoute<RouteProps<string>> = ({ props }) =>
  new Response(calendarAt(props.conference, props.item), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
