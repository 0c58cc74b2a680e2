import { corpus } from '../corpus/index.ts';
import { referencesAsCsl } from '../exports/citations.ts';

/** Every publication that stands behind sentences of ours, as CSL-JSON. */
export async function GET(): Promise<Response> {
  const { references } = await corpus();
  return Response.json(referencesAsCsl(references));
}
