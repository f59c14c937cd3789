import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#law/day.ts';
import { LETTER_KINDS } from '#law/kind.ts';
import { addHariKerja, isHariKerja } from '#letters/hari-kerja.ts';
import { sectionText } from '#letters/letter-text.ts';
import { DATES, parseTanggal } from '#letters/tanggal.ts';
import { aNumberedLetter, markupOf } from '../../support/a-composed-letter.ts';

const day = fc.integer({ min: 0, max: 730 }).map((at) => addDays('2026-01-01', at));

/** Counted day by day, with the moving holidays of a year that somebody knows. */
function endWith(received: string, workingDays: number, moving: ReadonlySet<string>): string {
  let left = workingDays;
  let at = received;
  while (left > 0) {
    at = addDays(at, 1);
    if (isHariKerja(at) && !moving.has(at)) left -= 1;
  }
  return at;
}

test('F36: a period never ends before the day that we take for the earliest, whatever days are decreed free', () => {
  const holidays = fc.uniqueArray(day, { maxLength: 60 }).map((days) => new Set(days));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 20 }), holidays, (received, count, moving) => {
      expect(addHariKerja(received, count) <= endWith(received, count, moving)).toBe(true);
    }),
  );
});

/** How long copies can be fetched is our own promise, and a meeting has its day. */
const OWN_DATES = /(?:sampai dengan tanggal|pada hari|hari, tanggal : \w+,) \d{1,2} \w+ \d{4}/g;

describe('a letter', () => {
  test.each(LETTER_KINDS.filter((kind) => kind !== 'undangan'))(
    'F36: of the kind %s names a period and no day on which it ends',
    (kind) => {
      const facts = aNumberedLetter(kind);
      const body = sectionText(markupOf(facts), 'surat').replace(OWN_DATES, '');
      const dates = (body.match(DATES) ?? []).map((text) => parseTanggal(text) ?? '');
      expect(dates.filter((one) => one > (facts.tanggal ?? ''))).toEqual([]);
    },
  );
});
