import type { APIContext } from 'astro';
import { corpus } from '../../../corpus/index.ts';
import { addressesOn } from '../../../exports/address-of.ts';
import { DATA_FILES } from '../../../exports/data/index.ts';
import type { DataFile } from '../../../exports/data/data-file.ts';
import { aboutDesk, tablesOf } from '../../../exports/data/of-corpus.ts';

export async function getStaticPaths() {
  const { has } = await corpus();
  if (!has.data) return [];
  return DATA_FILES.map((file) => ({ params: { file: file.path }, props: { file } }));
}

/** The corpus as data, in each format. */
export async function GET({ props, site }: APIContext<{ file: DataFile }>): Promise<Response> {
  const all = await corpus();
  const addressOf = addressesOn(site, import.meta.env.BASE_URL);
  const { file } = props;
  const made = file.make(tablesOf(all, addressOf), aboutDesk(all, addressOf), all);
  return new Response(made as BodyInit, { headers: { 'Content-Type': file.type } });
}
