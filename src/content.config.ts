import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { schemas } from './model/schemas/index.ts';

/** Only what pages need is kept of an article: its fields, its passages and its rendered text. */
const articles = defineCollection({
  loader: glob({ base: './content/articles', pattern: '*.md', retainBody: false }),
  schema: schemas.articles,
});

const countries = defineCollection({
  loader: glob({ base: './content/countries', pattern: '*.yaml' }),
  schema: schemas.countries,
});

const actors = defineCollection({
  loader: glob({ base: './content/actors', pattern: '*.yaml' }),
  schema: schemas.actors,
});

const places = defineCollection({
  loader: glob({ base: './content/places', pattern: '*.yaml' }),
  schema: schemas.places,
});

const sources = defineCollection({
  loader: glob({ base: './content/sources', pattern: '*.yaml' }),
  schema: schemas.sources,
});

const events = defineCollection({
  loader: glob({ base: './content/events', pattern: '*.yaml' }),
  schema: schemas.events,
});

export const collections = { articles, countries, actors, places, sources, events };
