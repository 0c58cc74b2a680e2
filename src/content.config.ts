import { defineCollection } from 'astro:content';
import { contentLoader } from './build/content-loader.ts';
import { schemas } from './model/schemas/index.ts';

export const collections = {
  desk: defineCollection({ loader: contentLoader('desk'), schema: schemas.desk }),
  articles: defineCollection({ loader: contentLoader('articles'), schema: schemas.articles }),
  countries: defineCollection({ loader: contentLoader('countries'), schema: schemas.countries }),
  actors: defineCollection({ loader: contentLoader('actors'), schema: schemas.actors }),
  places: defineCollection({ loader: contentLoader('places'), schema: schemas.places }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: schemas.sources }),
  events: defineCollection({ loader: contentLoader('events'), schema: schemas.events }),
  comparisons: defineCollection({
    loader: contentLoader('comparisons'),
    schema: schemas.comparisons,
  }),
  findings: defineCollection({ loader: contentLoader('findings'), schema: schemas.findings }),
  ledger: defineCollection({ loader: contentLoader('ledger'), schema: schemas.ledger }),
  references: defineCollection({ loader: contentLoader('references'), schema: schemas.references }),
};
