import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locatorPanel, mapHeight, mapPanels, standsIn, type MapPlace } from './map-panels.ts';

function place(id: string, lat: number, lon: number, isCountry = false): MapPlace {
  return { id, label: id, lat, lon, isCountry, isMain: false };
}

const FAR_EAST = [place('vladivostok', 43.1, 131.9), place('khasan', 42.4, 130.6), place('rajin', 42.2, 130.3)];

test('places are shown in one frame, and a crowd far from the others in a second one below', () => {
  assert.equal(mapPanels(FAR_EAST).length, 1);
  const panels = mapPanels([...FAR_EAST, place('moscow', 55.8, 37.6)]);
  const [overview, detail] = panels;
  assert.ok(overview && detail && panels.length === 2);
  assert.ok(detail.frame.y > overview.frame.y + overview.frame.height);
  assert.equal(mapHeight(panels), detail.frame.y + detail.frame.height);
  assert.deepEqual(
    [...FAR_EAST, place('moscow', 55.8, 37.6)].map((one) => standsIn(detail, one) !== undefined),
    [true, true, true, false],
  );
});

test('countries make the frame only where there is nothing else to show', () => {
  const country = place('united-states', 38, -97, true);
  assert.deepEqual(
    mapPanels([...FAR_EAST, country]).map(({ projection }) => projection.rotate()),
    mapPanels(FAR_EAST).map(({ projection }) => projection.rotate()),
  );
  const [panel] = mapPanels([country]);
  assert.ok(panel && standsIn(panel, country));
});

test('wherever places lie, on both sides of the date line and at the poles too, each stands inside a frame', () => {
  const coordinate = fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(coordinate, { minLength: 1, maxLength: 20 }), (coordinates) => {
      const places = coordinates.map(({ lat, lon }, index) => place(`kota-${index}`, lat, lon));
      const panels = mapPanels(places);
      for (const one of places)
        assert.ok(
          panels.some((panel) => standsIn(panel, one)),
          JSON.stringify(one),
        );
    }),
  );
});

test('a place by itself stands in the middle of its frame, and a country fills it', () => {
  const city = place('kota', -6.2, 106.8);
  const panel = locatorPanel(city);
  assert.deepEqual(standsIn(panel, city)?.map(Math.round), [panel.frame.width / 2, panel.frame.height / 2]);
  const wide = locatorPanel(place('negara', 0, 115, true), [
    [95, 5],
    [141, -9],
  ]);
  assert.ok(wide.projection.scale() < panel.projection.scale());
});
