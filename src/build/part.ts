import { Told } from '../files/told.ts';

/** A part of a build: the second of four makes every fourth page, from the second on. */
export interface Part {
  number: number;
  of: number;
}

/** What asks for a part: `DECONFLICT_PART=2/4 npx astro build --outDir parts/2`. */
export const PART_VARIABLE = 'DECONFLICT_PART';

/** In the folder of a part: which one it is, and of which build. */
export const PART_FILE = 'part.json';

/** What is in the file of a part. */
export interface PartOfBuild extends Part {
  /** The same in all parts that are made of the same content, by the same code. */
  build: string;
  /** What searches the site in the place of its own index, which is then not made. */
  service?: string | undefined;
  /** Where the site is served, as Astro has it. */
  base: string;
}

/**
 * The part that is asked for, such as `2/4`; none where nothing is.
 *
 * @throws {Told} when there is no such part
 */
export function readPart(asked: string | undefined): Part | undefined {
  if (asked === undefined || asked === '') return undefined;
  const [number = NaN, of = NaN] = (/^(\d+)\/(\d+)$/.exec(asked) ?? []).slice(1).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  throw new Told(
    `${PART_VARIABLE} is "${asked}", which is no part. The first of four is 1/4, the last 4/4.`,
  );
}

/** What a part makes of all there is to be made. */
export function inPart<Path>(paths: readonly Path[], { number, of }: Part): Path[] {
  return paths.filter((_, index) => index % of === number - 1);
}
