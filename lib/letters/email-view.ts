import { addresseeOf } from '#law/authority.ts';
import { englishDate } from './english-date.ts';
import { englishCount } from './english-number.ts';
import { englishDeadline } from './english-view.ts';
import type { LetterFacts } from './facts.ts';
import { type AnnexHashes, letterView } from './letter-view.ts';
import { kindBehind } from './rincian.ts';
import { jabatanLengkap } from './signatory.ts';

/** What goes along with a covering mail. */
export interface EmailFiles {
  readonly pdf: { readonly name: string; readonly sha256: string };
  /** The names of the machine annexes. */
  readonly csv: string;
  readonly json: string;
}

/** What the covering e-mail prints. */
export function emailView(facts: LetterFacts, files: EmailFiles, annexSha256: AnnexHashes) {
  const { issuer, tujuan } = facts;
  return {
    ...letterView(facts, annexSha256),
    // A mail sets nothing in italics.
    hal: facts.hal,
    latihan: issuer.latihan,
    singkatan: issuer.singkatan,
    entitas: tujuan.entitas,
    pengirim: senderOf(facts).join(' '),
    penanda: senderOf(facts),
    kepadaPlatform: addresseeOf(kindBehind(facts.rincian)) === 'platform',
    kementerianInggris: issuer.namaInggris,
    /** Only a letter that asks for action within a time starts that time with this mail. */
    bertenggat: asksForAction(facts),
    tenggatInggris: englishDeadline(facts),
    halInggris: facts.halInggris,
    tanggalInggris: englishDate(facts.tanggal ?? facts.hukumPer),
    banyak: englishCount(facts.items.length),
    beranalisis: facts.analysis.length > 0,
    pdf: files.pdf,
    csv: files.csv,
    json: files.json,
  };
}

/** A minister's office says its ministry; every other office needs the name beside it. */
function senderOf({ penandaTangan, issuer }: LetterFacts): string[] {
  const office = jabatanLengkap(penandaTangan);
  return penandaTangan.tingkat === 'menteri' ? [office] : [office, issuer.nama];
}

function asksForAction({ kind }: LetterFacts): boolean {
  return kind !== 'pencabutan' && kind !== 'undangan' && addresseeOf(kind) === 'platform';
}
