import type { LetterKind } from '#law/kind.ts';

/** The subject line of each kind, in both languages. */
export const HAL: Readonly<Record<LetterKind, { readonly id: string; readonly en: string }>> = {
  permintaan: {
    id: 'Permintaan Penurunan (Takedown) Akun Penjualan Pakaian Bekas Asal Impor',
    en: 'Request for the Takedown of Accounts Selling Imported Used Clothing',
  },
  teguran: {
    id: 'Teguran atas Belum Dipenuhinya Permintaan Penurunan (Takedown) Akun Penjualan Pakaian Bekas Asal Impor',
    en: 'Warning concerning the Unfulfilled Request for the Takedown of Accounts Selling Imported Used Clothing',
  },
  sanggahan: {
    id: 'Tanggapan atas Penolakan Penurunan (Takedown) Akun Penjualan Pakaian Bekas Asal Impor',
    en: 'Response to the Refusal to Take Down Accounts Selling Imported Used Clothing',
  },
  undangan: { id: 'Undangan Klarifikasi', en: 'Invitation to a Clarification Meeting' },
  'rujukan-komdigi': {
    id: 'Permohonan Pemutusan Akses terhadap Akun Penjualan Pakaian Bekas Asal Impor',
    en: 'Application to Cut Off Access to Accounts Selling Imported Used Clothing',
  },
  'rujukan-kemendag': {
    id: 'Penyampaian Temuan dan Permohonan Pengawasan terhadap Akun Penjualan Pakaian Bekas Asal Impor',
    en: 'Submission of Findings and Request for Supervision concerning Accounts Selling Imported Used Clothing',
  },
};

/** A letter that takes another one back names it in its subject. */
export function halPencabutan(nomor: string) {
  return { id: `Pencabutan Surat Nomor ${nomor}`, en: `Withdrawal of Letter Number ${nomor}` };
}

/** Urgency as ministries print it after "Sifat". */
export const SIFAT: Readonly<Record<LetterKind, string>> = {
  permintaan: 'Segera',
  teguran: 'Sangat Segera',
  sanggahan: 'Segera',
  undangan: 'Segera',
  'rujukan-komdigi': 'Segera',
  'rujukan-kemendag': 'Segera',
};
