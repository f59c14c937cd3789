import { type LetterFacts, parseFacts } from './facts.ts';
import { halPencabutan } from './hal.ts';
import { type Issuer, issuersVersion, signatoryFor } from './issuer.ts';
import { withdrawnItem } from './item-facts.ts';
import { kindBehind, type Pencabutan } from './rincian.ts';
import { formatTanggal } from './tanggal.ts';

export interface PencabutanInput {
  /** The facts of the letter that is taken back: whom it went to, and what it named. */
  readonly dicabut: LetterFacts;
  readonly rincian: Pencabutan;
  /** Numbers of items in that letter for which it goes on to stand. */
  readonly tetap: ReadonlySet<number>;
  readonly tanggal: string;
  readonly issuer: Issuer;
  readonly templateVersion: string;
  readonly verification: { readonly code: string; readonly url: string };
  readonly tandaTangan: LetterFacts['tandaTangan'];
}

/**
 * The facts of a letter that takes an earlier one back. It goes to whoever got that letter, under the
 * authority that the letter itself was written under, and cites no law: it asks for nothing.
 */
export function composePencabutan(input: PencabutanInput): LetterFacts {
  const { dicabut, rincian, tetap, tanggal, issuer } = input;
  const { surat } = rincian;
  const signatory = signatoryFor(issuer, kindBehind(rincian), tanggal);
  const hal = halPencabutan(surat.nomor);
  const uraian = `Permintaan dalam surat Nomor ${surat.nomor} tanggal ${formatTanggal(surat.tanggal)} dicabut.`;
  const taken = dicabut.items.filter(({ itemNo }) => !tetap.has(itemNo));
  return parseFacts({
    ...dicabut,
    kind: 'pencabutan',
    nomor: null,
    tanggal: null,
    hukumPer: tanggal,
    berlakuSampai: earlier(issuer.validUntil, signatory.validUntil),
    sifat: 'Segera',
    hal: hal.id,
    halInggris: hal.en,
    issuer,
    penandaTangan: signatory,
    periode: { awal: tanggal, akhir: tanggal },
    items: taken.map((item, at) => withdrawnItem(item, at + 1, uraian)),
    rincian,
    points: [],
    jawaban: [],
    analysis: [],
    citations: [],
    issuersVersion,
    templateVersion: input.templateVersion,
    verification: input.verification,
    tandaTangan: input.tandaTangan,
  });
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
