import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emojiIn, withoutEmoji } from './without-emoji.ts';

test('emoji are left out of a card, whatever they are made of, and the words close up', () => {
  for (const emoji of ['😀', '👩‍🚀', '🇮🇩', '👍🏽', '1️⃣', '☢️', '❤️‍🔥']) {
    assert.equal(withoutEmoji(`Kim ${emoji} tiba${emoji}`), 'Kim tiba', emoji);
    assert.deepEqual(emojiIn(`Kim ${emoji} tiba${emoji}`), [emoji]);
  }
});

test('signs and numbers that are letters of a text stay', () => {
  const text = 'Nota © 2023 №1 — 50 % ± 3° → #1 * §';
  assert.equal(withoutEmoji(text), text);
  assert.deepEqual(emojiIn(text), []);
});
