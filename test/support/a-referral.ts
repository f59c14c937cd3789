import type { Evidence, Item } from '#accounts/item.ts';
import { makePrintCopy } from '#adapters/picture/make-print-copy.ts';
import { addPrintCopies } from '#cases/add-print-copies.ts';
import type { Enclosures } from '#cases/ports/press.ts';
import { addDays } from '#law/day.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { aNumberedLetter, anItem, aRincian } from './a-composed-letter.ts';
import { aScreenshot } from './a-screenshot.ts';
import { hasher } from './memory-stores.ts';

const TANGGAL = '2026-11-24';
const TELEPHONE = { width: 540, height: 1200 };
const DESKTOP = { width: 1280, height: 720 };

export interface Referral {
  readonly facts: LetterFacts;
  readonly enclosures: Enclosures;
}

interface Wish {
  readonly kind?: 'rujukan-komdigi' | 'rujukan-kemendag';
  readonly count?: number;
  /** Signed letters of before, in the order of the correspondence. */
  readonly copies?: readonly Uint8Array[];
}

/** A referral about accounts whose screenshots are invented; every third comes from a wide screen. */
export function aReferral({
  kind = 'rujukan-komdigi',
  count = 5,
  copies = [],
}: Wish = {}): Referral {
  const screens = Array.from({ length: count }, (_, i) =>
    aScreenshot({ ...(i % 3 === 2 ? DESKTOP : TELEPHONE), seed: i }),
  );
  const files = screens.map((bytes, i) => {
    return { name: `layar-${i + 1}.png`, bytes, sha256: hasher.sha256(bytes) };
  });
  const bare = files.map(({ name, sha256, bytes }, i) =>
    anAccount(i + 1, {
      name,
      sha256,
      capturedAt: `${addDays(TANGGAL, -14)}T03:${String(10 + i).slice(-2)}:00Z`,
      picture: { contentType: 'image/png', bytes: bytes.length, width: 1, height: 1 },
    }),
  );
  const copied = addPrintCopies(bare, files, { folder: 'bukti/B1', hasher, makePrintCopy });
  const facts = aNumberedLetter(kind, TANGGAL, {
    items: copied.items,
    rincian: withCopies(kind, copies),
  });
  const bytes = [...copied.files.map((file) => file.bytes), ...copies];
  return { facts, enclosures: new Map(bytes.map((each) => [hasher.sha256(each), each])) };
}

function anAccount(itemNo: number, evidence: Evidence): Item {
  const handle = `contoh.thrift.${itemNo}`;
  return anItem({
    itemNo,
    id: handle,
    accountId: handle,
    handle,
    canonicalUrl: `https://www.instagram.example/${handle}`,
    foundAt: `${addDays(TANGGAL, -14)}T03:05:00Z`,
    evidence: [evidence],
  });
}

function withCopies(kind: 'rujukan-komdigi' | 'rujukan-kemendag', copies: readonly Uint8Array[]) {
  const rincian = aRincian(kind, TANGGAL);
  if (rincian.kind !== 'rujukan-komdigi' && rincian.kind !== 'rujukan-kemendag') return rincian;
  const surat = rincian.surat.map((one, at) => {
    const bytes = copies[at];
    if (!bytes) return one;
    const sha256 = hasher.sha256(bytes);
    return { ...one, salinan: { key: `surat/${at}/${sha256}.pdf`, sha256, bytes: bytes.length } };
  });
  return { ...rincian, surat };
}
