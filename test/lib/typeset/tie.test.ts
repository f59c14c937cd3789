import { expect, it } from 'vitest';
import { tie } from '#typeset/tie.ts';

const shown = (text: string) => tie(text).replaceAll('\u00a0', '~');

it.each([
  ['menurut Pasal 47 ayat (1) huruf a', 'menurut Pasal~47 ayat~(1) huruf~a'],
  ['Undang-Undang Nomor 7 Tahun 2014', 'Undang-Undang Nomor~7 Tahun~2014'],
  ['pada 17 November 2023 pukul 14.05 WIB', 'pada 17~November~2023 pukul~14.05~WIB'],
  ['paling lambat 3 (tiga) hari kerja', 'paling lambat 3~(tiga) hari kerja'],
  ['dalam Lampiran II surat ini', 'dalam Lampiran~II surat ini'],
  ['1 x 24 jam', '1~x~24~jam'],
  ['Yth. Direktur PT Contoh', 'Yth.~Direktur PT~Contoh'],
  ['Telepon (021) 0000000 · Surel a@b.example', 'Telepon~(021)~0000000~· Surel~a@b.example'],
  ['akun tersebut – atau konten', 'akun tersebut~– atau konten'],
  ['“… pakaian bekas ….”', '“…~pakaian bekas~….”'],
  ['pos tarif/HS 6309.00.00', 'pos tarif/HS~6309.00.00'],
  ['yang impor dilarang', 'yang impor dilarang'],
])('ties "%s"', (text, tied) => {
  expect(shown(text)).toBe(tied);
});

it('never changes the length of a text', () => {
  const text = 'Pasal  47 , ayat (1)  Nomor';
  expect(tie(text)).toHaveLength(text.length);
});
