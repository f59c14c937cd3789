import { describe, expect, test } from 'vitest';
import { answeringIssuer, findIssuer, issuerFor, issuers } from '#letters/issuer.ts';
import { type Issuer, IssuerRegisterSchema } from '#letters/issuer-register.ts';
import { formatNomorSurat } from '#letters/nomor-surat.ts';

const OLD = 'Kementerian Koperasi dan Usaha Kecil dan Menengah';
const NEW = 'Kementerian Usaha Mikro, Kecil, dan Menengah';

test.each([
  ['2021-11-19', OLD],
  ['2024-10-20', OLD],
  ['2024-10-21', NEW],
  ['2026-11-24', NEW],
])('on %s the writer is %s', (day, nama) => {
  expect(issuerFor(null, day).nama).toBe(nama);
});

test.each([
  ['kementerian-umkm-latihan', '2024-10-20'],
  ['kementerian-koperasi-ukm-latihan', '2024-10-21'],
])('%s cannot write on %s', (id, day) => {
  expect(() => issuerFor(id, day)).toThrow(
    expect.objectContaining({ code: 'ISSUER_NOT_VALID_ON_DATE' }),
  );
});

test('an unknown office is refused by name, and a day before every office as well', () => {
  expect(() => issuerFor('kementerian-lain', '2026-11-24')).toThrow(
    expect.objectContaining({ code: 'ISSUER_UNKNOWN' }),
  );
  expect(() => issuerFor(null, '2021-11-18')).toThrow(
    expect.objectContaining({ code: 'ISSUER_NONE_ON_DATE' }),
  );
});

describe('the numbers of two offices', () => {
  const [now, before] = ['kementerian-umkm-latihan', 'kementerian-koperasi-ukm-latihan'].map(
    findIssuer,
  );
  if (!now || !before) throw new Error('no issuers');
  const accepts = (set: Partial<Issuer>) => {
    const other = { ...before, id: 'kementerian-uji', ...set };
    return IssuerRegisterSchema.safeParse({ version: 'uji', issuers: [now, other], penerus: {} })
      .success;
  };
  const { nomor } = now;

  test.each<[string, boolean, Partial<Issuer>]>([
    ['the same pattern in the year of the change', false, { nomor }],
    ['only with more padding', false, { nomor: { ...nomor, padding: 5 } }],
    ['the same pattern, while both write', false, { nomor, validUntil: null }],
    [
      'the same pattern, up to the end of the year before',
      true,
      { nomor, validUntil: '2023-12-31' },
    ],
    ['another position', true, { nomor: { ...nomor, kodeJabatan: 'LATIHAN.D.3' } }],
    ['another security code', true, { nomor: { ...nomor, keamanan: 'R' } }],
  ])('%s: %s', (_, accepted, set) => {
    expect(accepts(set)).toBe(accepted);
  });

  test('differ among the offices that are shipped', () => {
    const printed = [now, before].map((one) =>
      formatNomorSurat(one.nomor, { urut: 1, tanggal: '2024-10-21' }),
    );
    expect(new Set(printed).size).toBe(2);
  });
});

describe('the office that answers for an earlier letter', () => {
  const [OLD_ID, NEW_ID] = ['kementerian-koperasi-ukm-latihan', 'kementerian-umkm-latihan'];
  const penerus = { [OLD_ID]: NEW_ID, 'kementerian-dihapus': OLD_ID };

  test.each([
    [OLD_ID, '2024-10-20', OLD_ID],
    [OLD_ID, '2024-10-21', NEW_ID],
    ['kementerian-dihapus', '2026-11-24', NEW_ID],
  ])('%s on %s: %s', (id, day, answering) => {
    expect(answeringIssuer(id, day, { issuers, penerus }).id).toBe(answering);
  });

  test('is nobody as long as no successor is on record', () => {
    expect(() => answeringIssuer(OLD_ID, '2024-10-21', { issuers, penerus: {} })).toThrow(
      expect.objectContaining({ code: 'ISSUER_WITHOUT_SUCCESSOR' }),
    );
  });

  test.each([
    ['is not on record', { [OLD_ID]: 'kementerian-lain' }],
    ['is the office itself', { [OLD_ID]: OLD_ID }],
    ['existed before it', { [NEW_ID]: OLD_ID }],
    ['is succeeded in its turn by the office', { [OLD_ID]: NEW_ID, [NEW_ID]: OLD_ID }],
  ])('the register refuses a successor that %s', (_why, wrong) => {
    const register = { version: 'uji', issuers, penerus: wrong };
    expect(IssuerRegisterSchema.safeParse(register).success).toBe(false);
    expect(IssuerRegisterSchema.safeParse({ ...register, penerus }).success).toBe(true);
  });
});
