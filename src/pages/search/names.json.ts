import { kindOf } from '../../components/words.ts';
import { corpus } from '../../corpus/index.ts';
import { pathOf } from '../../model/paths.ts';
import type { Thing } from '../../search/things.ts';

/** The index of names: everything that a search can be for by name. Loaded with search only. */
export async function GET(): Promise<Response> {
  const all = await corpus();
  const things = all.things.map((thing): Thing => ({
    id: thing.id,
    sort: kindOf(thing),
    name: thing.name,
    path: pathOf(thing),
    ...all.countsOf(thing),
    names: [thing.name, ...thing.aliases.map(({ name }) => name)],
  }));
  return Response.json(things);
}
