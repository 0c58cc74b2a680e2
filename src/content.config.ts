import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { schemas } from './model/schemas/index.ts';

/** The loader of a collection whose files are fields alone. */
const fieldsIn = (folder: keyof typeof schemas) =>
  glob({ base: `./content/${folder}`, pattern: '*.yaml' });

export const collections = {
  /** Of an article only what pages need is kept: its fields, its passages and its rendered text. */
  articles: defineCollection({
    loader: glob({ base: './content/articles', pattern: '*.md', retainBody: false }),
    schema: schemas.articles,
  }),
  countries: defineCollection({ loader: fieldsIn('countries'), schema: schemas.countries }),
  actors: defineCollection({ loader: fieldsIn('actors'), schema: schemas.actors }),
  places: defineCollection({ loader: fieldsIn('places'), schema: schemas.places }),
  sources: defineCollection({ loader: fieldsIn('sources'), schema: schemas.sources }),
  events: defineCollection({ loader: fieldsIn('events'), schema: schemas.events }),
  comparisons: defineCollection({
    loader: fieldsIn('comparisons'),
    schema: schemas.comparisons,
  }),
};
