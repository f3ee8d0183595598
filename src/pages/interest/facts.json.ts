import '../../collections.ts';
import { interestFacts } from '../../site/interest-facts.ts';

/** What the server has to know of the content: see src/interest/conferences.ts. */
export async function GET(): Promise<Response> {
  return Response.json(await interestFacts());
}
