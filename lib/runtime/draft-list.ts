import { checkList } from '#accounts/check-list.ts';
import type { CheckReport } from '#accounts/report.ts';
import { readList } from '#adapters/spreadsheet/read-list.ts';
import type { Unaddressed } from '#cases/batch.ts';
import { gatherLetter } from '#cases/gather-letter.ts';
import { groupComplete, listIncomplete } from '#cases/group-items.ts';
import type { LetterKind } from '#law/kind.ts';
import { issuerFor } from '#letters/issuer.ts';
import { parseRincianByPlatform } from '#letters/rincian.ts';
import { parseDesks } from '#platforms/desk.ts';
import { rulesVersion } from '#platforms/rulebook.ts';
import { createPrinter } from './press.ts';

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
}

/** Stands where the code of a kept letter would: a draft on paper is not to be looked up. */
const NO_CODE = '0'.repeat(26);

/** Draft letters straight from a list: no store, no number, no signature, nothing remembered. */
export function draftList(templatesFolder: string) {
  const press = createPrinter({
    TEGURAN_TEMPLATES_FOLDER: templatesFolder,
    TEGURAN_TEST_SIGNER_FOLDER: '',
  });
  return (input: DraftInput): Drafted => {
    const { tanggal, kind } = input;
    const report = checkList(readList(input.bytes, input.fileName), { today: tanggal });
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
    const unaddressed: Unaddressed[] = listIncomplete(report.items, rules);
    for (const [platform, items] of groupComplete(report.items, rules)) {
      const gathered = gatherLetter(frame, platform, items, NO_CODE);
      if (gathered.kind === 'none') unaddressed.push(gathered.why);
      else sets.push(print(press, platform, gathered.facts, tanggal));
    }
    return { report, sets, unaddressed };
  };
}

function print(
  press: ReturnType<typeof createPrinter>,
  platform: string,
  facts: Parameters<typeof press.annexes>[0],
  tanggal: string,
): DraftedSet {
  const annexes = press.annexes(facts);
  const at = `${tanggal}T00:00:00.000Z`;
  const letterId = `konsep-${platform}`;
  const { bytes, pages } = press.render(facts, { letterId, concept: true, at, annexes });
  return {
    platform,
    items: facts.items.length,
    pages,
    files: [
      { name: `${platform}.pdf`, bytes },
      { name: `${platform}.json`, bytes: annexes.json },
      { name: `${platform}.csv`, bytes: annexes.csv },
    ],
  };
}
