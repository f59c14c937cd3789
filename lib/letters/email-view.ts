import { addresseeOf } from '#law/authority.ts';
import { englishDeadline } from './english-view.ts';
import type { LetterFacts } from './facts.ts';
import { type AnnexHashes, letterView } from './letter-view.ts';

export interface EmailFiles {
  readonly pdf: { readonly name: string; readonly sha256: string };
  readonly annexSha256: AnnexHashes;
}

/** What the covering e-mail prints. */
export function emailView(facts: LetterFacts, files: EmailFiles) {
  const { issuer, tujuan } = facts;
  return {
    ...letterView(facts, files.annexSha256),
    latihan: issuer.latihan,
    singkatan: issuer.singkatan,
    entitas: tujuan.entitas,
    kementerianInggris: issuer.namaInggris,
    /** Only a letter that asks for action within a time starts that time with this mail. */
    bertenggat: addresseeOf(facts.kind) === 'platform' && facts.kind !== 'undangan',
    tenggatInggris: englishDeadline(facts),
    halInggris: facts.halInggris,
    banyak: String(facts.items.length),
    pdf: files.pdf,
  };
}
