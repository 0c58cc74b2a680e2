import { expect, test } from 'vitest';
import { regionalGround, worldGround } from '../../../src/drawing/ground.ts';
import { drawnMap, tintOf } from '../../../src/drawing/map.ts';
import { mapPanels } from '../../../src/drawing/map-panels.ts';
import { aCorpus } from '../corpus/a-corpus.ts';

const corpus = aCorpus({
  old: { published: '2015-09-30', passages: { p: 'Iraq and Russia. Iraq spoke.' } },
  later: { published: '2025-01-26', passages: { p: 'Russia spoke.' } },
});
const place = (name: string, latitude: number, longitude: number) => ({
  ...corpus.countries[0]!,
  id: name,
  name,
  kind: 'place' as const,
  at: { latitude, longitude, rough: false },
});
const country = (id: string, iso3166: string) => ({ ...corpus.countries[0]!, id, iso3166 });

test('each stretch of time has what its articles mention, most mentions first', () => {
  const panels = mapPanels(corpus).map(({ years, mentioned }) => [
    years,
    mentioned.map(({ entity, mentions }) => [entity.id, mentions]),
  ]);
  expect(panels).toEqual([
    [
      [2015, 2015],
      [
        ['iraq', 2],
        ['russia', 1],
      ],
    ],
    [[2025, 2025], [['russia', 1]]],
  ]);
});

const ground = regionalGround(
  { southWest: { latitude: 30, longitude: 33 }, northEast: { latitude: 38, longitude: 47 } },
  352,
);

test('on a map north is up and east is right; what is far is out of sight, and on the map of the world', () => {
  const at = (name: string, latitude: number, longitude: number) =>
    ground.placeOf(place(name, latitude, longitude));
  const [damascus, latakia, baghdad] = [
    at('Damascus', 33.5, 36.3),
    at('Latakia', 35.5, 35.8),
    at('Baghdad', 33.3, 44.4),
  ];
  expect(latakia?.[1]).toBeLessThan(damascus?.[1] ?? 0);
  expect(baghdad?.[0]).toBeGreaterThan(damascus?.[0] ?? 0);
  expect(at('Washington', 38.9, -77)).toBeUndefined();
  expect(worldGround(352).placeOf(place('Washington', 38.9, -77))).toBeDefined();
});

test('a country that is mentioned is tinted and has no disc; its neighbors have their names only', () => {
  const iraq = { entity: country('iraq', '368'), mentions: 4 };
  const { tinted, spots, neighbors } = drawnMap([iraq], ground, 4, true);
  expect(tinted.map(({ land }) => land.name)).toEqual(['Iraq']);
  expect(spots.map(({ radius }) => radius)).toEqual([0]);
  expect(neighbors.map(({ name }) => name)).toContain('Syria');
  expect(neighbors.map(({ name }) => name)).not.toContain('Iraq');
});

test('more mentions are a deeper tint and a larger disc', () => {
  expect(tintOf(9, 10)).toBeGreaterThan(tintOf(2, 10));
  const [more, fewer] = drawnMap(
    [
      { entity: place('Damascus', 33.5, 36.3), mentions: 9 },
      { entity: place('Baghdad', 33.3, 44.4), mentions: 2 },
    ],
    ground,
    10,
    false,
  ).spots;
  expect(more?.radius).toBeGreaterThan(fewer?.radius ?? Infinity);
});
