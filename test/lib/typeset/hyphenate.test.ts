import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hyphenate } from '#typeset/hyphenate.ts';

/** Every permitted break, checked by hand against the rules of EYD V; those too near an end are left out. */
const GOLDEN = [
  'per-tang-gung-ja-waban',
  'penya-lah-gu-naan',
  'mem-per-da-gang-kan',
  'mem-pro-mo-si-kan',
  'ditin-dak-lan-juti',
  'penye-leng-ga-raan',
  'pera-turan',
  'keten-tuan',
  'per-lin-dungan',
  'per-da-gangan',
  'seba-gai-mana',
  'ter-can-tum',
  'pen-ce-gahan',
  'mela-ku-kan',
  'menyam-pai-kan',
  'elek-tro-nik',
  'ber-koor-di-nasi',
  'ber-da-sar-kan',
  'meng-hu-bungi',
  'masya-ra-kat',
  'mengi-ngat',
  'akhir-nya',
  'tran-saksi',
  'kon-struksi',
  'tek-no-logi',
  'menye-bar-luas-kan',
  'mem-fa-si-li-tasi',
  'per-ta-nyaan',
  'pem-blo-kiran',
  'peng-ha-pusan',
  'ber-ten-tangan',
  'kla-ri-fi-kasi',
  'ter-akhir',
  'kilo-gram',
  'pas-ca-ba-yar',
];

describe('hyphenation', () => {
  it.each(GOLDEN)('breaks %s', (golden) => {
    expect(broken(golden.replaceAll('-', ''))).toBe(golden);
  });

  it('leaves short words whole, and all that is not a lower-case word', () => {
    const whole = ['impor', 'konten', 'undangan', 'Kementerian', 'PT', 'takedown2026', 'e-dagang'];
    expect(whole.flatMap((word) => hyphenate(word))).toEqual([]);
  });

  it('keeps three letters on either side and a vowel in every part', () => {
    const letters = fc.array(fc.constantFrom(...'abdeghiklmnoprstuwy'), { maxLength: 24 });
    fc.assert(
      fc.property(letters, (chars) => {
        const word = chars.join('');
        const ends = [0, ...hyphenate(word), word.length];
        const parts = ends.slice(1).map((end, i) => word.slice(ends[i], end));
        if (parts.length === 1) return;
        expect(Math.min(parts[0]?.length ?? 0, parts.at(-1)?.length ?? 0)).toBeGreaterThan(2);
        for (const part of parts) expect(part).toMatch(/[aeiou]/);
      }),
    );
  });
});

function broken(word: string): string {
  const ends = [0, ...hyphenate(word), word.length];
  return ends
    .slice(1)
    .map((end, i) => word.slice(ends[i], end))
    .join('-');
}
