import { expect, test } from 'vitest';
import { entitiesOn } from '#platforms/entity-on.ts';

test.each([
  ['tiktok_shop', '2024-03-26', ['TikTok Pte. Ltd.']],
  ['tiktok_shop', '2024-03-27', ['PT Tokopedia']],
  ['shopee', '2026-11-24', ['PT Shopee International Indonesia']],
  ['tidak-ada', '2026-11-24', []],
])('%s on %s', (slug, day, entities) => {
  expect(entitiesOn(slug, day)).toEqual(entities);
});

test('an agency or a desk for another country is no addressee', () => {
  expect(entitiesOn('telegram', '2026-11-24')).toContain('Telegram Messenger Inc.');
  expect(entitiesOn('telegram', '2026-11-24').join()).not.toContain('European');
});
