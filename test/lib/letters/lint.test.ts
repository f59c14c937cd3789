import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LETTER_KINDS } from '#law/kind.ts';
import { LINT_RULES, lintLetter, lintTemplate, lintText } from '#letters/lint.ts';
import { aNumberedLetter, anItem, markupOf, templates } from '../../support/a-composed-letter.ts';

/** Of every mistake at least one wrong text, with the code that must name it. */
const WRONG: readonly (readonly [code: string, text: string, tanggal?: string])[] = [
  ['KEWENANGAN', 'Dengan ini kami memerintahkan penurunan akun tersebut.'],
  ['KEWENANGAN', 'Kami memerintahkan Saudara untuk menurunkan akun.'],
  ['KEWENANGAN', 'Apabila tidak ditindaklanjuti, kami akan memblokir layanan Saudara.'],
  ['KEWENANGAN', 'Kami akan mengenakan denda administratif.'],
  ['KEWENANGAN', 'Saudara wajib hadir pada pertemuan tersebut.'],
  ['KEWENANGAN', 'Hal : Surat Panggilan'],
  ['KEWENANGAN', 'Saudara akan dikenai sanksi administratif.'],
  [
    'TENGGAT_PERATURAN',
    'Saudara menurunkan akun dalam 1 x 24 jam sebagaimana diatur dalam ketentuan peraturan perundang-undangan.',
  ],
  ['NAMA_KEMENTERIAN', 'berkoordinasi dengan Kementerian Komunikasi dan Informatika'],
  ['NAMA_KEMENTERIAN', 'Kementerian Koperasi dan UKM telah memantau'],
  ['NAMA_KEMENTERIAN', 'Kementerian Komunikasi dan Digital', '2024-10-20'],
  ['NAMA_KOMA', 'Menteri Usaha Mikro, Kecil dan Menengah'],
  [
    'HUKUM_TIDAK_BERLAKU',
    'Pasal 18 Peraturan Menteri Perdagangan Nomor 50 Tahun 2020 mengatur iklan.',
    '2025-11-10',
  ],
  [
    'HUKUM_TIDAK_BERLAKU',
    'Pasal 2 Peraturan Menteri Perdagangan Nomor 47 Tahun 2025',
    '2025-12-31',
  ],
  [
    'PERUBAHAN_TIDAK_DISEBUT',
    'Pasal 47 ayat (1) Undang-Undang Nomor 7 Tahun 2014 tentang Perdagangan.',
  ],
  [
    'PASAL_TIDAK_BOLEH_DIKUTIP',
    'Pasal 110 Undang-Undang Nomor 7 Tahun 2014 tentang Perdagangan sebagaimana telah diubah',
  ],
  ['DENDA_LAMA', 'pidana denda paling banyak Rp5.000.000.000,00 (lima miliar rupiah)'],
  ['LEMBARAN_NEGARA', 'Lembaran Negara Republik Indonesia Tahun 2014'],
  ['PERINGATAN_TANPA_PERTAMA', 'Hal : Peringatan Kedua atas Permintaan'],
  ['KOP_JABATAN', 'MENTERI USAHA MIKRO, KECIL, DAN MENENGAH\na.n. Menteri\nDeputi,'],
  ['BENTUK_MANDAT', 'A/n Menteri Perdagangan'],
  ['BENTUK_MANDAT', 'PLT. Deputi Bidang Usaha Kecil,'],
  ['BENTUK_MANDAT', 'a.n. Menteri Usaha Mikro, Kecil, dan Menengah,\nDeputi,'],
  ['NOMOR_KOSONG', 'Nomor :\nSifat : Segera'],
  ['ALAMAT', 'Kepada Yth. Direktur'],
  ['ALAMAT', 'Yth. Bapak/Ibu Pimpinan'],
  ['ALAMAT', 'di – Tempat'],
  ['HAL', 'Perihal : Permintaan'],
  ['HAL', 'Hal : Permintaan Penurunan.'],
  ['HAL', 'Hal : PERMINTAAN PENURUNAN AKUN'],
  [
    'JUMLAH_LAMPIRAN',
    'Lampiran : 1 (satu) berkas\nLampiran I Surat Deputi\nLampiran II Surat Deputi',
  ],
  ['TANGGAL', 'pada 24-11-2026'],
  ['TANGGAL', '24 Nopember 2026'],
  ['TANGGAL', '24 November 2026.'],
  ['TANGGAL', '04 November 2026'],
  ['TANGGAL', '31 November 2026'],
  ['RUPIAH', 'seharga Rp. 35.000'],
  ['RUPIAH', 'seharga Rp35.000,-'],
  ['RUPIAH', 'seharga Rp35000'],
  ['KUTIPAN_HUKUM', 'pasal 47 ayat (1)'],
  ['KUTIPAN_HUKUM', 'Pasal 47 ayat 1'],
  ['KUTIPAN_HUKUM', 'UU No. 7 Th 2014'],
  ['KUTIPAN_HUKUM', 'Pasal 80 jo Pasal 35'],
  ['KUTIPAN_HUKUM', 'sebagaimana dimaksud pada Pasal 9'],
  ['BENTUK_BAKU', 'ketentuan yang telah dirubah'],
  ['BENTUK_BAKU', 'antara lain kaus, celana, dll.'],
  ['PENULISAN_KATA', 'Atas kerjasama Saudara'],
  ['PENULISAN_KATA', 'layanan dimana akun berada'],
  ['PENULISAN_KATA', 'surat yang telah di tandatangani'],
  ['PENUTUP', 'Atas perhatiannya kami ucapkan terima kasih.'],
  ['BERSAMA_INI', 'Bersama ini kami sampaikan bahwa akun tersebut aktif.'],
  ['WAKTU', 'pukul 10:00 WIB'],
  ['WAKTU', 'pukul 10.00 s/d selesai'],
  ['WAKTU', "hari Jum'at"],
  ['DIDUGA_TIDAK_DITULIS', 'Akun tersebut menjual pakaian bekas impor.'],
  ['DIDUGA', 'Pemilik akun terbukti melanggar.'],
  ['TENGGAT_TANPA_AWAL', 'paling lambat 3 (tiga) hari kerja.'],
  ['TENGGAT_TANPA_AWAL', 'dalam waktu 1x24 jam'],
  ['CAP_DAN_TTE', 'Ditandatangani secara elektronik dan dibubuhi cap dinas.'],
  ['TEMBUSAN', 'Tembusan:\n1. Menteri;\n2. Arsip.'],
  ['CAMPUR_BAHASA', 'beserta screenshot dari toko'],
  ['DATA_PRIBADI', 'Penjual dapat dihubungi pada 0812-3456-7890.'],
  ['DATA_PRIBADI', 'NIK 3171234567890001'],
  ['ANGKA_TERBILANG', 'sebanyak 3 (empat) akun'],
  ['HARI_TANGGAL', 'Senin, 24 November 2026'],
  ['SALAM', 'Dengan hormat,'],
  ['NILAI_KOSONG', 'Nomor undefined'],
  ['NILAI_KOSONG', 'dua  spasi'],
];

const codes = (text: string, tanggal = '2026-11-24') =>
  lintText(text, { tanggal, kind: null }).map(({ code }) => code);

describe('the mistakes an officer sees at once', () => {
  test.each(WRONG.map(([code, text, tanggal = '2026-11-24']) => [code, text, tanggal] as const))(
    '%s: "%s"',
    (code, text, tanggal) => {
      expect(codes(text, tanggal)).toContain(code);
    },
  );

  test('every rule is shown firing', () => {
    const shown = new Set(WRONG.map(([code]) => code));
    expect(LINT_RULES.map(({ code }) => code).filter((code) => !shown.has(code))).toEqual([]);
  });

  test('of the 26 known mistakes only those that are no wording are left to gates and layout', () => {
    const covered = new Set(LINT_RULES.map(({ no }) => no));
    const all = Array.from({ length: 26 }, (_, at) => at + 1);
    expect(all.filter((no) => !covered.has(no))).toEqual([20, 24]);
  });

  test.each([
    'Pasal 47 ayat (1) Undang-Undang Nomor 7 Tahun 2014 tentang Perdagangan sebagaimana telah diubah dengan Undang-Undang Nomor 6 Tahun 2023',
    'Peraturan Menteri Komunikasi dan Informatika Nomor 5 Tahun 2020 tentang Penyelenggara Sistem Elektronik Lingkup Privat sebagaimana telah diubah dengan Peraturan Menteri Komunikasi dan Informatika Nomor 10 Tahun 2021',
    'kami mohon kiranya Menteri Komunikasi dan Digital berkenan memerintahkan Contoh Ltd. untuk melakukan pemutusan akses',
    'paling lambat 1 x 24 (satu kali dua puluh empat) jam sejak surat ini diterima',
    'Selasa, 24 November 2026 pukul 10.00 WIB s.d. selesai',
    'seharga Rp35.000,00',
    'Penjual menulis “Rp. 35rb, kerjasama via WA 0812 3456 7890, ori 10:00”.',
    'https://contoh.example/pasal 1 dari surat@kementerian.example',
    'Akun yang diduga memperdagangkan pakaian bekas asal impor.',
    'akun yang hanya menjual pakaian bekas dari dalam negeri',
  ])('nothing is wrong with: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test('a finding says where it is', () => {
    const [found] = lintText('Baris satu\natas kerjasama Saudara', { tanggal: null, kind: null });
    expect(found).toMatchObject({ line: 2, column: 6, excerpt: 'kerjasama', level: 'error' });
  });
});

/** One day in each band of law, and both days around the turn of the year 2026. */
const DAYS = [
  '2022-01-15',
  '2022-12-01',
  '2023-11-17',
  '2024-05-02',
  '2025-11-10',
  '2026-01-01',
  '2026-01-02',
  '2026-11-24',
];

describe('our own words', () => {
  test.each(templates.files.filter(({ name }) => /^letters.*(?<!terjemahan.*)\.hbs$/.test(name)))(
    'template $name is free of mistakes',
    ({ name, text }) => {
      if (name.includes('terjemahan')) return;
      expect(lintTemplate(text)).toEqual([]);
    },
  );

  test.each(DAYS.flatMap((day) => LETTER_KINDS.map((kind) => [kind, day] as const)))(
    'a %s of %s is free of mistakes',
    (kind, day) => {
      const facts = aNumberedLetter(kind, day);
      expect(lintLetter(markupOf(facts), facts)).toEqual([]);
    },
  );

  test('what a user wrote is judged as well', () => {
    const explanation = 'Toko ini menjual baju bekas impor, harga Rp. 35.000, kerjasama reseller';
    const facts = aNumberedLetter('permintaan', '2026-11-24', { items: [anItem({ explanation })] });
    const found = lintLetter(markupOf(facts), facts).map(({ code }) => code);
    expect(found).toEqual(
      expect.arrayContaining(['DIDUGA_TIDAK_DITULIS', 'RUPIAH', 'PENULISAN_KATA']),
    );
  });

  test('no verification code or number of the agenda looks like a mistake', () => {
    const codes = fc.string({
      unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
      minLength: 26,
      maxLength: 26,
    });
    const facts = aNumberedLetter();
    fc.assert(
      fc.property(codes, (code) => {
        const verification = { code, url: `https://periksa.kementerian.example/v/${code}` };
        const nomor = `B-${code.slice(0, 4)}/PP.01.02/PP${code.slice(4, 6)}/XI/2026`;
        const letter = { ...facts, verification, nomor };
        expect(lintLetter(markupOf(letter), letter)).toEqual([]);
      }),
      { numRuns: 200, examples: [['PP1200000000UU7PP3PLT00812']] },
    );
  });

  test('an English sheet that looks official is refused', () => {
    const facts = aNumberedLetter();
    const markup = markupOf(facts).replace('UNOFFICIAL COURTESY TRANSLATION', 'ENGLISH VERSION');
    expect(lintLetter(markup, facts).map(({ code }) => code)).toEqual(['TERJEMAHAN_RESMI']);
  });
});
