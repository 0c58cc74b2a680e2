import type { APIContext } from 'astro';
import { corpus } from '../../../corpus/index.ts';
import { addressesOn } from '../../../exports/address-of.ts';
import { DATA_FILES } from '../../../exports/data/index.ts';
import type { DataFile } from '../../../exports/data/data-file.ts';
import { contentOfFile } from '../../../exports/data/made-file.ts';

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
  const content = contentOfFile(file, all, addressOf);
  return new Response(content as BodyInit, { headers: { 'Content-Type': file.type } });
}
