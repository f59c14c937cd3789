import type { LetterFacts } from './facts.ts';
import { type AnnexHashes, letterView } from './letter-view.ts';

export interface EmailFiles {
  readonly pdf: { readonly name: string; readonly sha256: string };
  readonly annexSha256: AnnexHashes;
}

const UNITS: Readonly<Record<LetterFacts['issuer']['tenggat']['satuan'], string>> = {
  'hari kerja': 'working days',
  jam: 'hours',
};

/** What the covering e-mail prints. */
export function emailView(facts: LetterFacts, files: EmailFiles) {
  const { issuer, tujuan } = facts;
  return {
    ...letterView(facts, files.annexSha256),
    latihan: issuer.latihan,
    singkatan: issuer.singkatan,
    entitas: tujuan.entitas,
    kementerianInggris: issuer.namaInggris,
    tenggatInggris: `${issuer.tenggat.angka} ${UNITS[issuer.tenggat.satuan]}`,
    banyak: String(facts.items.length),
    pdf: files.pdf,
  };
}
