/** Renders one component as the site would, for tests that read its HTML. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment } from 'parse5';
import type { Node } from './dom.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

let container: Promise<AstroContainer> | undefined;

/** The component's elements, without the marks of style scoping. */
export async function rendered(component: Component, props: Record<string, unknown>): Promise<Node> {
  container ??= AstroContainer.create();
  return parseFragment(await (await container).renderToString(component, { props }));
}
