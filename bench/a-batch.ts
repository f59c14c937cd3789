// Letters as a real batch holds them: no two alike in what a person typed, all alike in what the law says.
import type { ItemFacts, LetterFacts } from '#letters/facts.ts';
import { aLetterFacts, anItem } from '../test/support/a-letter-facts.ts';

const GOODS = ['jaket', 'kemeja', 'celana jin', 'gaun', 'sepatu', 'tas', 'selimut'];
const SIGNS = ['segel bal impor', 'label ukuran asing', 'karung bertulisan Korea', 'bal utuh'];
const MINUTE_MS = 60_000;
const FIRST_SEEN = Date.parse('2026-11-02T01:00:00.000Z');

/** The letter with that index: its own addressee, number, code, period and accounts. */
export function letterOfBatch(rows: number, index: number): LetterFacts {
  const base = aLetterFacts(1);
  const code = `${base.verification.code.slice(0, -4)}${String(index).padStart(4, '0')}`;
  const nama = `Jejaring ${index}`;
  const entitas = `PT Jejaring ${index} Contoh Indonesia`;
  return {
    ...base,
    nomor: `B-${index + 100}/LATIHAN.D.2/PK.04.02/XI/2026`,
    platform: { ...base.platform, nama },
    penyelenggara: entitas,
    tujuan: { ...base.tujuan, entitas, alamat: [`Jalan Contoh Nomor ${index}`, 'Jakarta 10000'] },
    verification: { code, url: base.verification.url.replace(base.verification.code, code) },
    items: Array.from({ length: rows }, (_, i) => itemOfBatch(i, i + index * rows)),
  };
}

function itemOfBatch(at: number, seed: number): ItemFacts {
  const goods = GOODS[seed % GOODS.length] ?? '';
  const sign = SIGNS[seed % SIGNS.length] ?? '';
  const seen = new Date(FIRST_SEEN + seed * 7 * MINUTE_MS).toISOString();
  const sha256 = seed.toString(16).padStart(8, '0').repeat(8);
  return {
    ...anItem(1 + seed),
    itemNo: at + 1,
    uraian: `Menawarkan ${goods} bekas “ball ${seed % 97}” dan menampilkan ${sign} pada menit ke-${seed % 59} siaran`,
    price: `Rp${20 + (seed % 80)}.000 per potong`,
    foundAt: seen,
    capturedAt: seen,
    evidence: [{ name: `JJ-${String(seed).padStart(6, '0')}/B-01`, sha256, print: null }],
  };
}
