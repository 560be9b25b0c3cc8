import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { holds, overlaps, type Box } from './box.ts';
import { placeLabels, type LabelledDot } from './place-labels.ts';

const FRAME: Box = { x: 0, y: 0, width: 640, height: 430 };

function dot(id: string, x: number, y: number, isMain = false): LabelledDot {
  return { id, text: id, at: [x, y], isMain };
}

test('a name stands to the right of its dot where nothing is in the way', () => {
  const label = placeLabels([dot('Kota', 300, 200)], FRAME).get('Kota');
  assert.deepEqual([label?.anchor, label?.leader], ['start', undefined]);
});

test('names of places that lie side by side all find room', () => {
  const dots = ['Rajin', 'Khasan', 'Vladivostok', 'Wonsan', 'Pyongyang'].map((id, index) =>
    dot(id, 300 + (index % 3) * 7, 200 + index * 5),
  );
  assert.deepEqual([...placeLabels(dots, FRAME).keys()].sort(), dots.map(({ id }) => id).sort());
});

test('no name covers another name, a dot or what is taken, and none leaves the frame', () => {
  const dots = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 30 }),
      x: fc.integer({ min: 12, max: 628 }),
      y: fc.integer({ min: 12, max: 418 }),
      isMain: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 20 },
  );
  const taken: Box = { x: 0, y: 380, width: 150, height: 50 };
  fc.assert(
    fc.property(dots, (found) => {
      const given = found.map(({ id, x, y, isMain }) => dot(id, x, y, isMain));
      const labels = [...placeLabels(given, FRAME, [taken])];
      for (const [index, [id, { box }]] of labels.entries()) {
        assert.ok(holds(FRAME, box, 0), id);
        assert.ok(!overlaps(box, taken), id);
        for (const [other, label] of labels.slice(index + 1)) assert.ok(!overlaps(box, label.box), `${id} on ${other}`);
        for (const { id: other, at } of given) {
          const [x, y] = at;
          if (other !== id) assert.ok(!overlaps(box, { x: x - 4, y: y - 4, width: 8, height: 8 }), `${id} on ${other}`);
        }
      }
    }),
  );
});
