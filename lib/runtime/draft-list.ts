import { checkList } from '#accounts/check-list.ts';
import { findIncomplete, type Incomplete } from '#accounts/completeness.ts';
import type { Item } from '#accounts/item.ts';
import type { CheckReport } from '#accounts/report.ts';
import { type EvidenceFile, picturesOf } from '#accounts/sheet.ts';
import { makePrintCopy } from '#adapters/picture/make-print-copy.ts';
import { readList } from '#adapters/spreadsheet/read-list.ts';
import { addPrintCopies } from '#cases/add-print-copies.ts';
import type { Unaddressed } from '#cases/batch.ts';
import { gatherLetter } from '#cases/gather-letter.ts';
import { groupComplete, listIncomplete } from '#cases/group-items.ts';
import type { Enclosures } from '#cases/ports/press.ts';
import type { LetterKind } from '#law/kind.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { issuerFor } from '#letters/issuer.ts';
import { parseRincianByPlatform } from '#letters/rincian.ts';
import { showsPictures } from '#letters/share-room.ts';
import { parseDesks } from '#platforms/desk.ts';
import { rulesVersion } from '#platforms/rulebook.ts';
import { annexBook } from './annex-book.ts';
import { hasher } from './hasher.ts';
import { createPrinter, type Printer } from './press.ts';

export interface DraftInput {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly kind: LetterKind;
  readonly tanggal: string;
  readonly issuer: string | null;
  readonly desks: unknown;
  /** What follow-ups must know, by platform. */
  readonly rincian?: unknown;
}

export interface DraftedSet {
  readonly platform: string;
  readonly items: number;
  readonly pages: number;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export interface Drafted {
  readonly report: CheckReport;
  readonly sets: readonly DraftedSet[];
  readonly unaddressed: readonly Unaddressed[];
  /** What the rows lack that are left out for being incomplete. */
  readonly incomplete: readonly Incomplete[];
}

/** Stands where the code of a kept letter would: a draft on paper is not to be looked up. */
const NO_CODE = '0'.repeat(26);

/** Draft letters straight from a list: no store, no number, no signature, nothing remembered. */
export function draftList(templatesFolder: string) {
  const press = createPrinter({
    TEGURAN_TEMPLATES_FOLDER: templatesFolder,
    TEGURAN_TEST_SIGNER_FOLDER: '',
  });
  return async (input: DraftInput): Promise<Drafted> => {
    const { tanggal, kind } = input;
    const file = readList(input.bytes, input.fileName);
    const report = checkList(file, { today: tanggal });
    const { items: found, enclosures } = copyForPrint(kind, report.items, picturesOf(file));
    const frame = {
      kind,
      tanggal,
      issuer: issuerFor(input.issuer, tanggal),
      desks: parseDesks(input.desks),
      rincian: parseRincianByPlatform(input.rincian ?? {}),
      press,
      rulesVersion,
      verifyBaseUrl: 'https://contoh.teguran.example/v',
    };
    const sets: DraftedSet[] = [];
    const rules = { kind, evidence: frame.issuer.wajibBukti };
    const unaddressed: Unaddressed[] = listIncomplete(found, rules);
    for (const { letterKey, platform, items } of groupComplete(found, rules)) {
      const gathered = gatherLetter(frame, platform, items, NO_CODE);
      if (gathered.kind === 'none') unaddressed.push(gathered.why);
      else sets.push(await print(press, letterKey, gathered.facts, { tanggal, enclosures }));
    }
    return { report, sets, unaddressed, incomplete: findIncomplete(found, rules) };
  };
}

/** Copies of the screenshots in memory, as the intake would keep them. */
function copyForPrint(kind: LetterKind, items: readonly Item[], files: readonly EvidenceFile[]) {
  if (!showsPictures(kind)) return { items, enclosures: new Map() };
  const copied = addPrintCopies(items, files, { folder: 'bukti', hasher, makePrintCopy });
  const enclosures = new Map(copied.files.map(({ bytes }) => [hasher.sha256(bytes), bytes]));
  return { items: copied.items, enclosures };
}

async function print(
  press: Printer,
  letterKey: string,
  facts: LetterFacts,
  { tanggal, enclosures }: { readonly tanggal: string; readonly enclosures: Enclosures },
): Promise<DraftedSet> {
  const annexes = press.annexes(facts);
  const at = `${tanggal}T00:00:00.000Z`;
  const letterId = `konsep-${letterKey}`;
  const options = { letterId, concept: true, at, annexes, enclosures };
  const { bytes, pages } = await press.render(facts, options);
  return {
    platform: facts.platform.slug,
    items: facts.items.length,
    pages,
    files: [
      { name: `${letterKey}.pdf`, bytes },
      { name: `${letterKey}.json`, bytes: annexes.json },
      { name: `${letterKey}.csv`, bytes: annexes.csv },
      { name: `${letterKey}.xlsx`, bytes: annexBook(annexes.csv) },
    ],
  };
}
