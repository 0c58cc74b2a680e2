import type { Knowledge } from '../../../src/proposing/knowledge.ts';

/** What an invented desk knows. */
export const someKnowledge: Knowledge = {
  named: [
    { id: 'lakeend-council', kind: 'actor', name: 'Lakeend Council', aliases: [] },
    { id: 'gardens-guild', kind: 'actor', name: 'Gardens Guild', aliases: [] },
    { id: 'lakeend', kind: 'place', name: 'Lakeend', aliases: [] },
    { id: 'highford-courier', kind: 'source', name: 'Highford Courier', aliases: [] },
  ],
  outlets: [{ id: 'highford-courier', names: ['Highford Courier'], hosts: ['courier.example'] }],
  sources: new Map([['highford-courier', 'highford-courier']]),
  events: [
    {
      id: 'stations-open',
      title: 'Bicycle stations open in Lakeend',
      kind: 'opening',
      participants: ['lakeend-council'],
      place: 'lakeend',
      dates: ['2023-05-10'],
    },
  ],
  articles: [
    {
      id: 'first-stations',
      title: 'Lakeend opens its first stations',
      originalTitle: 'Stations open at the lake',
      outlet: 'highford-courier',
      addresses: ['https://courier.example/stations'],
      text: 'The council has opened its first stations for shared bicycles, the article says.',
      anchors: [
        'the first stations of the town',
        'twice as many before winter',
        'who pays is not said',
      ],
      entities: ['lakeend-council', 'lakeend'],
      events: ['stations-open'],
    },
  ],
  unnamed: [],
  comparisons: [{ id: 'how-many', title: 'How many bicycles', articles: ['first-stations'] }],
  languages: [],
};
