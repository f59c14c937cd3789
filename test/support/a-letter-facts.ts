import { type ItemFacts, type LetterFacts, parseFacts } from '#letters/facts.ts';
import { aNumberedLetter } from './a-composed-letter.ts';

const TANGGAL = '2026-11-24';
const CODE = '0123456789ABCDEFGHJKMNPQRS';

/** A flagged account of a platform that does not exist; each test names only what matters to it. */
export function anItem(itemNo: number, set: Partial<ItemFacts> = {}): ItemFacts {
  const akun = `contoh.thrift.${itemNo}`;
  return {
    itemNo,
    kind: 'profile',
    idType: 'handle',
    id: akun,
    accountId: akun,
    stableId: String(17_841_400_000_000 + itemNo),
    akun: `@${akun}`,
    displayName: `Toko Contoh ${itemNo}`,
    canonicalUrl: `https://www.jejaring.example/${akun}/`,
    sourceText: `https://jejaring.example/${akun}?ref=daftar`,
    uraian:
      'Menawarkan “ballpress Korea” dan menampilkan segel bal impor pada video siaran langsung',
    goodsType: 'pakaian bekas',
    price: 'Rp35.000 per potong',
    foundAt: '2026-11-12T07:05:00.000Z',
    capturedAt: '2026-11-12T07:05:00.000Z',
    evidence: [
      {
        name: `JJ-${String(itemNo).padStart(4, '0')}/B-01`,
        sha256: 'a1b2c3d4'.repeat(8),
        print: null,
      },
    ],
    tindakan: 'turunkan akun',
    ...set,
  };
}

/** The facts of a numbered first request with the given count of accounts. */
export function aLetterFacts(
  count = 3,
  set: Partial<LetterFacts> = {},
  tanggal = TANGGAL,
): LetterFacts {
  return parseFacts({
    ...aNumberedLetter('permintaan', tanggal),
    nomor: 'B-123/LATIHAN.D.2/PK.04.02/XI/2026',
    platform: { slug: 'jejaring', nama: 'Jejaring' },
    penyelenggara: 'PT Jejaring Contoh Indonesia',
    tujuan: {
      jabatan: 'Kepala Kebijakan Publik Indonesia',
      entitas: 'PT Jejaring Contoh Indonesia',
      alamat: ['Jalan Contoh Nomor 10', 'Jakarta 10000'],
    },
    periode: { awal: '2026-11-02', akhir: '2026-11-20' },
    items: Array.from({ length: count }, (_, i) => anItem(i + 1)),
    verification: { code: CODE, url: `https://surat.kementerian.example/periksa/${CODE}` },
    ...set,
  });
}
