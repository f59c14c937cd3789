/** Why a letter is taken back: the closed list from which an officer chooses. */
export const ALASAN_PENCABUTAN = [
  'salah-tujuan',
  'salah-temuan',
  'salah-naskah',
  'sudah-turun',
  'ganda',
  'lain',
] as const;

export type AlasanPencabutan = (typeof ALASAN_PENCABUTAN)[number];

interface Alasan {
  /** Completes "… dilakukan karena"; null where only the officer's own words say it. */
  readonly kalimat: string | null;
  readonly english: string | null;
  /** Whether what was taken down on this ground deserves a second look. */
  readonly tinjau: boolean;
}

export const ALASAN: Readonly<Record<AlasanPencabutan, Alasan>> = {
  'salah-tujuan': {
    kalimat:
      'surat tersebut disampaikan kepada pihak yang tidak tepat untuk akun dan/atau konten dalam Lampiran surat ini',
    english:
      'that letter was addressed to the wrong party for the accounts and/or content listed in the Annex to this letter',
    tinjau: false,
  },
  'salah-temuan': {
    kalimat:
      'pemeriksaan kembali menunjukkan bahwa temuan mengenai akun dan/atau konten dalam Lampiran surat ini tidak tepat',
    english:
      'a further examination showed that the findings concerning the accounts and/or content listed in the Annex to this letter were not correct',
    tinjau: true,
  },
  'salah-naskah': {
    kalimat: 'terdapat kekeliruan dalam naskah surat tersebut',
    english: 'there was an error in the text of that letter',
    tinjau: false,
  },
  'sudah-turun': {
    kalimat: 'akun dan/atau konten yang dimaksud sudah tidak dapat diakses',
    english: 'the accounts and/or content concerned can no longer be accessed',
    tinjau: false,
  },
  ganda: {
    kalimat: 'hal yang sama telah kami sampaikan melalui surat lain',
    english: 'we have raised the same matter in another letter',
    tinjau: false,
  },
  lain: { kalimat: null, english: null, tinjau: true },
};
