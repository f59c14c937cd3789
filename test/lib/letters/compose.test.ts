import { describe, expect, test } from 'vitest';
import { LETTER_KINDS } from '#law/kind.ts';
import { registerVersion } from '#law/register.ts';
import { composeLetter } from '#letters/compose.ts';
import { issuersVersion } from '#letters/issuer.ts';
import {
  aComposedLetter,
  anItem,
  aRincian,
  aSurat,
  composeInput,
} from '../../support/a-composed-letter.ts';

const FOLLOW_UPS = LETTER_KINDS.filter((kind) => kind !== 'permintaan');
const error = (code: string) => expect.objectContaining({ code });

describe('a follow-up', () => {
  test.each(FOLLOW_UPS)('%s without a first letter on record is refused', (kind) => {
    const { rincian: _, ...input } = composeInput(kind, '2026-11-24');
    expect(() => composeLetter(input)).toThrow(error('FIRST_LETTER_MISSING'));
  });

  test('after anything but a request is refused', () => {
    const rincian = {
      ...aRincian('teguran', '2026-11-24'),
      surat: aSurat('2026-11-24', { jenis: 'undangan' }),
    };
    const input = composeInput('teguran', '2026-11-24');
    expect(() => composeLetter({ ...input, rincian: rincian as never })).toThrow(
      error('FIRST_LETTER_MISSING'),
    );
  });

  test('to a letter of the future is refused', () => {
    const rincian = {
      ...aRincian('teguran', '2026-11-24'),
      surat: aSurat('2026-11-24', { tanggal: '2026-11-25' }),
    };
    const input = composeInput('teguran', '2026-11-24');
    expect(() => composeLetter({ ...input, rincian: rincian as never })).toThrow(
      error('FIRST_LETTER_LATER'),
    );
  });

  test.each([
    [
      'received before it was sent',
      { terima: { bukti: 'x', pada: '2026-11-13T00:00:00Z' } },
      'rincian.surat.terima.pada',
    ],
    [
      'sent before it was dated',
      { kirim: { melalui: 'x', pada: '2026-11-12T00:00:00Z' } },
      'rincian.surat.kirim.pada',
    ],
  ])('to a letter %s is refused', (_, set, field) => {
    const rincian = { ...aRincian('teguran', '2026-11-24'), surat: aSurat('2026-11-24', set) };
    const input = composeInput('teguran', '2026-11-24');
    expect(() => composeLetter({ ...input, rincian: rincian as never })).toThrow(
      expect.objectContaining({ facts: { field } }),
    );
  });
});

describe('a letter', () => {
  test('records what it was written under', () => {
    expect(aComposedLetter()).toMatchObject({
      registerVersion,
      issuersVersion,
      hukumPer: '2026-11-24',
      berlakuSampai: null,
      nomor: null,
      tanggal: null,
    });
    for (const { status, sourceUrl } of aComposedLetter().citations) {
      expect(['verified', 'reported']).toContain(status);
      expect(sourceUrl).toMatch(/^https?:/);
    }
  });

  test('of a day before the register is refused', () => {
    const input = composeInput('permintaan', '2022-01-15');
    const penandaTangan = input.issuer.penandaTangan.map((one) => ({
      ...one,
      validFrom: '2020-01-01',
    }));
    const issuer = { ...input.issuer, penandaTangan };
    expect(() => composeLetter({ ...input, issuer, tanggal: '2021-11-18' })).toThrow(
      error('LAW_REFUSED'),
    );
  });

  test.each([
    [null, 'profile', 'turunkan akun'],
    [null, 'post', 'turunkan konten'],
    ['close_account', 'post', 'turunkan akun'],
    ['delete_content', 'profile', 'turunkan konten'],
    ['block_access', 'profile', 'putus akses'],
    ['restrict_sale', 'shop', 'hentikan penjualan'],
  ] as const)('asks what the list asks (%s for a %s: %s)', (requestedAction, kind, tindakan) => {
    const items = [anItem({ requestedAction, kind })];
    expect(aComposedLetter('permintaan', '2026-11-24', { items }).items[0]?.tindakan).toBe(
      tindakan,
    );
  });

  test.each([
    [{ amount: 35_000, upTo: null, currency: 'IDR', asShown: '35rb' }, 'Rp35.000,00'],
    [
      { amount: 5_000, upTo: 9_000, currency: 'IDR', asShown: '5-9rb' },
      'Rp5.000,00 sampai dengan Rp9.000,00',
    ],
    [{ amount: null, upTo: null, currency: 'IDR', asShown: 'nego' }, '“nego”'],
    [{ amount: 0.5, upTo: null, currency: 'IDR', asShown: '50 sen' }, '“50 sen”'],
    [null, null],
  ] as const)('writes a price as letters write sums: %j', (price, printed) => {
    const items = [anItem({ price })];
    expect(aComposedLetter('permintaan', '2026-11-24', { items }).items[0]?.price).toBe(printed);
  });
});
