import { corpus } from '../corpus/index.ts';
import { noFile } from '../corpus/what-there-is.ts';
import { referencesAsCsl } from '../exports/citations.ts';

/** Every publication that stands behind sentences of ours, as CSL-JSON. */
export async function GET(): Promise<Response> {
  const { references } = await corpus();
  if (references.length === 0) return noFile();
  return Response.json(referencesAsCsl(references));
}
