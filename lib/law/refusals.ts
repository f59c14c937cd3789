// What platforms answer when they refuse, and what the law says to it: law of every sentence named.
import type { Draft } from './point-drafts.ts';

export const REFUSAL_IDS = [
  'penyedia-sarana',
  'sarana-pelaporan',
  'transaksi-di-luar',
  'hanya-impor',
  'perusahaan-asing',
  'tanpa-kewenangan',
  'gugatan-pengguna',
  'kesalahan-pengguna',
  'pembebasan-tanggung-jawab',
  'ketentuan-internal',
  'bukti-kurang',
] as const;

export type RefusalId = (typeof REFUSAL_IDS)[number];

export interface Refusal {
  /** `Mengenai …`: what the answer is about. */
  readonly mengenai: string;
  readonly english: string;
  readonly jawaban: readonly Draft[];
}

const answer = (
  id: string,
  provisions: readonly string[],
  kalimat: string,
  english: string,
): Draft => ({ id, provisions, kalimat, english });

export const REFUSALS: Readonly<Record<RefusalId, Refusal>> = {
  'penyedia-sarana': {
    mengenai: 'kedudukan sebagai penyedia sarana',
    english: 'your position as a provider of means',
    jawaban: [
      answer(
        'tanggung-jawab',
        ['pp-80-2019.p22.1'],
        'Kedudukan tersebut tidak dengan sendirinya membebaskan Saudara dari tanggung jawab. Penyelenggara perdagangan melalui sistem elektronik serta penyelenggara sarana perantara bertanggung jawab atas dampak atau konsekuensi hukum akibat keberadaan konten informasi elektronik ilegal berdasarkan {}.',
        'That position does not by itself release you from responsibility. Operators of trade through electronic systems and intermediary service operators are responsible for the effects or legal consequences of the existence of illegal electronic information content under {}.',
      ),
      answer(
        'lingkup',
        ['pp-80-2019.pnj5.ppmse'],
        'Penyelenggara perdagangan melalui sistem elektronik mencakup semua pihak yang menyediakan jasa dan/atau sarana sistem elektronik sehingga memungkinkan suatu transaksi sebagaimana dijelaskan dalam {}.',
        'Operators of trade through electronic systems include all parties that provide services and/or the means of an electronic system that make a transaction possible, as explained in {}.',
      ),
      answer(
        'media-sosial',
        ['permendag-31-2023.p1.17'],
        'Media sosial yang menyediakan fitur penawaran diatur pula dalam {}.',
        'Social media that provide features for offers are also governed by {}.',
      ),
    ],
  },
  'sarana-pelaporan': {
    mengenai: 'tata cara pelaporan',
    english: 'the reporting procedure',
    jawaban: [
      answer(
        'pemberitahuan',
        ['pp-80-2019.pnj22.2'],
        'Tindakan cepat dapat terlihat dari adanya prosedur setelah menerima pemberitahuan dari pihak lain atau setelah mengetahui sendiri sebagaimana dijelaskan dalam {}, yang tidak mensyaratkan sarana pelaporan tertentu. Permintaan kami telah memuat tautan yang spesifik untuk setiap temuan.',
        'Expeditious action can be seen from the existence of a procedure after receiving a notification from another party or after becoming aware oneself, as explained in {}, which requires no particular reporting channel. Our request contained a specific link for every finding.',
      ),
    ],
  },
  'transaksi-di-luar': {
    mengenai: 'transaksi di luar layanan',
    english: 'transactions outside the service',
    jawaban: [
      answer(
        'iklan-baris',
        ['pp-80-2019.pnj5.iklanbaris'],
        'Penyedia sarana yang mempertemukan penjual dan pembeli tetap termasuk penyelenggara perdagangan melalui sistem elektronik walaupun keseluruhan proses transaksi terjadi tanpa melibatkan penyelenggara sebagaimana dijelaskan dalam {}.',
        'A provider of means that bring sellers and buyers together remains an operator of trade through electronic systems even if the whole transaction takes place without the operator, as explained in {}.',
      ),
      answer(
        'iklan',
        ['pp-80-2019.p1.13', 'pp-80-2019.p35'],
        'Informasi untuk kepentingan komersial yang dimuat secara berbayar ataupun tidak berbayar merupakan iklan elektronik yang materinya wajib dipastikan tidak bertentangan dengan ketentuan peraturan perundang-undangan berdasarkan {}.',
        'Information for commercial purposes, whether published against payment or not, is an electronic advertisement whose material must be ensured not to conflict with the laws and regulations under {}.',
      ),
    ],
  },
  'hanya-impor': {
    mengenai: 'larangan impor dan penjualan',
    english: 'the prohibition of import and sale',
    jawaban: [
      answer(
        'penjual',
        ['uu-8-1999.p8.1.a'],
        'Kami sependapat bahwa yang dilarang adalah impor pakaian bekas dan bahwa pakaian bekas dari dalam negeri dapat diperdagangkan. Namun, pelaku usaha dilarang memperdagangkan barang yang tidak memenuhi atau tidak sesuai dengan ketentuan peraturan perundang-undangan berdasarkan {}. Setiap temuan memuat uraian mengapa barangnya diduga berasal dari impor.',
        'We agree that what is prohibited is the import of used clothing and that used clothing of domestic origin may be traded. However, businesses may not trade in goods that do not meet or comply with the laws and regulations under {}. Every finding states why its goods are suspected to have been imported.',
      ),
    ],
  },
  'perusahaan-asing': {
    mengenai: 'kedudukan sebagai perusahaan asing',
    english: 'your position as a foreign company',
    jawaban: [
      answer(
        'di-luar-wilayah',
        ['uu-11-2008.p2'],
        'Perbuatan di luar wilayah hukum Indonesia yang memiliki akibat hukum di Indonesia dan merugikan kepentingan Indonesia diatur pula berdasarkan {}.',
        'Acts outside the jurisdiction of Indonesia that have legal effect within it and harm the interests of Indonesia are also governed under {}.',
      ),
      answer(
        'pendaftaran',
        ['permenkominfo-5-2020.p4.1'],
        'Kewajiban pendaftaran pun berlaku bagi penyelenggara asing yang sistem elektroniknya dipergunakan dan/atau ditawarkan di wilayah Indonesia berdasarkan {}.',
        'The duty to register also applies to foreign operators whose electronic systems are used and/or offered in the territory of Indonesia under {}.',
      ),
    ],
  },
  'tanpa-kewenangan': {
    mengenai: 'kewenangan kementerian kami',
    english: 'the authority of our ministry',
    jawaban: [
      answer(
        'bukan-perintah',
        ['uu-11-2008.p40.2b-lama', 'uu-11-2008.p40.2b'],
        'Surat kami merupakan pemberitahuan dan permintaan, bukan perintah. Kewenangan Pemerintah untuk memerintahkan pemutusan akses diatur dalam {} dan dilaksanakan oleh menteri yang membidangi urusan tersebut.',
        'Our letter is a notification and a request, not an order. The power of the Government to order access to be cut off is laid down in {} and is exercised by the minister in charge of such affairs.',
      ),
      answer(
        'akibat-tahu',
        ['pp-80-2019.p22.2'],
        'Akibat hukum dari pengetahuan mengenai konten tersebut timbul dari {}, bukan dari kewenangan pengirim surat.',
        'The legal effect of knowledge of that content arises from {}, not from the authority of the sender of the letter.',
      ),
    ],
  },
  'gugatan-pengguna': {
    mengenai: 'kemungkinan gugatan pengguna',
    english: 'possible claims by users',
    jawaban: [
      answer(
        'imunitas',
        ['pp-80-2019.p22.4', 'pp-80-2019.pnj22.4'],
        'Penyelenggara sarana perantara tidak dapat dituntut atau digugat atas tindakannya yang dilakukan dengan iktikad baik dalam membatasi atau menghilangkan akses atas suatu konten sebagaimana diatur dalam {}.',
        'An intermediary service operator cannot be prosecuted or sued for its action, taken in good faith, in restricting or removing access to content under {}.',
      ),
    ],
  },
  'kesalahan-pengguna': {
    mengenai: 'tanggung jawab pemilik akun',
    english: 'the responsibility of account holders',
    jawaban: [
      answer(
        'kewajiban-sendiri',
        ['pp-71-2019.p5.1', 'pp-71-2019.p5.2'],
        'Tanggung jawab pemilik akun tidak menghapus kewajiban penyelenggara sistem elektronik untuk memastikan bahwa sistem elektroniknya tidak memuat dan tidak memfasilitasi penyebarluasan informasi elektronik yang dilarang berdasarkan {}.',
        'The responsibility of account holders does not remove the duty of an electronic system operator to ensure that its electronic system does not contain and does not facilitate the dissemination of prohibited electronic information under {}.',
      ),
    ],
  },
  'pembebasan-tanggung-jawab': {
    mengenai: 'pembebasan dari tanggung jawab',
    english: 'exemption from liability',
    jawaban: [
      answer(
        'syarat',
        ['permenkominfo-5-2020.p11'],
        'Pembebasan dari tanggung jawab hukum hanya dimungkinkan apabila seluruh syaratnya dipenuhi, termasuk dilakukannya pemutusan akses, sebagaimana diatur dalam {}.',
        'Exemption from legal liability is possible only if all its conditions are met, including that access is cut off, under {}.',
      ),
    ],
  },
  'ketentuan-internal': {
    mengenai: 'ketentuan internal layanan',
    english: 'the internal rules of the service',
    jawaban: [
      answer(
        'tidak-mengesampingkan',
        ['permenkominfo-5-2020.p9.3', 'permenkominfo-5-2020.p9.4.a'],
        'Ketentuan internal berlaku di antara Saudara dan pengguna serta tidak mengesampingkan ketentuan peraturan perundang-undangan yang berlaku di Indonesia. Kewajiban penyelenggara untuk tidak memuat informasi elektronik yang melanggar ketentuan peraturan perundang-undangan diatur dalam {}.',
        'Internal rules apply between you and your users and do not override the laws and regulations in force in Indonesia. The duty of operators not to contain electronic information that violates the laws and regulations is laid down in {}.',
      ),
    ],
  },
  'bukti-kurang': {
    mengenai: 'bukti',
    english: 'evidence',
    jawaban: [
      answer(
        'periksa-sendiri',
        ['permenkominfo-5-2020.p10.4.a'],
        'Setiap temuan dalam Lampiran I memuat tautan yang spesifik beserta uraiannya dan dapat Saudara periksa sendiri. Kewajiban memberikan tanggapan atas aduan dan/atau laporan diatur dalam {}. Apabila Saudara berpendapat lain mengenai suatu akun, kami meminta alasan dan bukti untuk akun tersebut.',
        'Every finding in Annex I contains a specific link and its description and can be examined by you. The duty to respond to complaints and/or reports is laid down in {}. If you take a different view of an account, we ask for your reasons and evidence for that account.',
      ),
    ],
  },
};
