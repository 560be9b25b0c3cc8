import assert from 'node:assert/strict';
import { test } from 'node:test';
import { xmlText } from '../xml.ts';
import { svg } from './svg.ts';

test('an element is written with its attributes and children, and without attributes that have no value', () => {
  const text = svg('text', { x: 1, y: 2.345, dx: undefined }, 'Kota');
  assert.equal(
    xmlText(svg('g', {}, text, svg('path', { d: 'M0,0' }))),
    '<g><text x="1" y="2.3">Kota</text><path d="M0,0"/></g>',
  );
});

test('a name cannot become markup, and what XML has no place for is shown as unreadable', () => {
  const name = '</text><script>alert("1")</script>&\u0000\u001b\ud800\uffff';
  const written = '&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;\ufffd\ufffd\ufffd\ufffd';
  assert.equal(xmlText(svg('text', { id: name }, name)), `<text id="${written}">${written}</text>`);
});
