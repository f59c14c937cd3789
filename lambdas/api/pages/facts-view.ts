import type { Letter } from '#cases/letter.ts';
import type { LetterFacts } from '#letters/facts.ts';
import type { Typed } from './typed.ts';

/** What a letter says: who writes to whom about which accounts, and by which law. */
export function factsView(
  facts: LetterFacts,
  { batchId, draft }: Letter,
  { fields, ticked }: Typed,
) {
  // In another draft the same numbers would be other accounts.
  const same = fields['sidik'] === draft.sha256;
  return {
    issuer: facts.issuer.nama,
    signer: facts.penandaTangan.jabatan,
    revokes: facts.rincian.kind === 'pencabutan' ? facts.rincian.surat.nomor : null,
    signerName: facts.penandaTangan.nama,
    to: [facts.tujuan.jabatan, facts.tujuan.entitas, ...facts.tujuan.alamat],
    lawOn: facts.hukumPer,
    registerVersion: facts.registerVersion,
    templateVersion: facts.templateVersion,
    points: facts.points.map((point) => point.kalimat),
    citations: facts.citations.map(({ text, status, sourceUrl }) => ({ text, status, sourceUrl })),
    items: facts.items.map((item) => ({
      itemNo: item.itemNo,
      ticked: same && ticked.includes(String(item.itemNo)),
      akun: item.akun,
      displayName: item.displayName,
      url: item.canonicalUrl,
      uraian: item.uraian,
      foundAt: item.foundAt,
      evidence: item.evidence.map(({ name, sha256 }) => ({
        name,
        picture: sha256 && `/konsol/berkas/${batchId}/bukti/${sha256}`,
      })),
    })),
  };
}
