import { expect, test } from 'vitest';
import { Memory } from '#typeset/memory.ts';

test('what is offered once is not kept, what returns is', () => {
  const memory = new Memory<string>(10);
  memory.offer('sekali', () => 'satu');
  expect(memory.get('sekali')).toBeUndefined();
  memory.offer('sekali', () => 'dua');
  expect(memory.get('sekali')).toBe('dua');
});

test('a copy is made only of what is kept', () => {
  const memory = new Memory<string>(10);
  let copies = 0;
  const copy = () => `salinan ${++copies}`;
  for (const key of ['a', 'b', 'c', 'a']) memory.offer(key, copy);
  expect(copies).toBe(1);
});

test('a full memory forgets what nobody asked for since it was last full', () => {
  const memory = new Memory<number>(2);
  const keep = (key: string, value: number) => {
    memory.offer(key, () => value);
    memory.offer(key, () => value);
  };
  keep('lama', 1);
  keep('sering', 2);
  keep('baru', 3);
  expect(memory.get('sering')).toBe(2);
  keep('terbaru', 4);
  expect(memory.get('lama')).toBeUndefined();
  expect(memory.get('sering')).toBe(2);
  expect(memory.get('terbaru')).toBe(4);
});

test('however much passes by, no more than twice its measure is kept', () => {
  const memory = new Memory<number>(50);
  const keys = Array.from({ length: 1000 }, (_, i) => `kalimat ${i}`);
  for (const [i, key] of keys.entries()) {
    memory.offer(key, () => i);
    memory.offer(key, () => i);
  }
  const kept = keys.filter((key) => memory.get(key) !== undefined);
  expect(kept.length).toBeLessThanOrEqual(100);
});
