import { addresseeOf } from '#law/authority.ts';
import type { Desk } from '#platforms/desk.ts';
import { type LetterFacts, parseFacts } from './facts.ts';
import { halPencabutan } from './hal.ts';
import { issuersVersion, signatoryFor } from './issuer.ts';
import type { Issuer } from './issuer-register.ts';
import { withdrawnItem } from './item-facts.ts';
import type { Pencabutan, PencabutanGiven } from './rincian.ts';
import type { Signatory } from './signatory.ts';
import { formatTanggal } from './tanggal.ts';
import { tembusanOf, tujuanOf } from './tujuan.ts';

export interface PencabutanInput {
  /** The facts of the letter that is taken back: whom it went to, and what it named. */
  readonly dicabut: LetterFacts;
  readonly rincian: PencabutanGiven;
  /** Numbers of items in that letter for which it goes on to stand. */
  readonly tetap: ReadonlySet<number>;
  readonly tanggal: string;
  readonly issuer: Issuer;
  /** The platform's desk as it is now; null leaves the addressee as it was. */
  readonly desk: Desk | null;
  /** The mailbox that the letter went to, where this one goes to another. */
  readonly surelAsal: string | null;
  readonly templateVersion: string;
  readonly verification: { readonly code: string; readonly url: string };
  readonly tandaTangan: LetterFacts['tandaTangan'];
}

/**
 * The facts of a letter that takes an earlier one back. It goes to whoever answers for the addressee of
 * that letter now, under the authority that the letter itself was written under, and cites no law: it asks for nothing.
 */
export function composePencabutan(input: PencabutanInput): LetterFacts {
  const { dicabut, rincian, tetap, tanggal, issuer } = input;
  const { surat } = rincian;
  const signatory = signatoryFor(issuer, surat.jenis, tanggal);
  const tujuan = addresseeNow(input, signatory);
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
    tujuan,
    tembusan: copiesOf(input, signatory),
    periode: null,
    items: taken.map((item, at) => withdrawnItem(item, at + 1, uraian)),
    rincian: {
      ...rincian,
      penerbitAsal: formerOffice(input),
      tujuanAsal: formerAddressee(input, tujuan),
    },
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

/** Copies go where those of the letter went; a successor has offices of its own. */
function copiesOf({ dicabut, rincian, issuer, tanggal }: PencabutanInput, signatory: Signatory) {
  if (issuer.id === dicabut.issuer.id) return dicabut.tembusan;
  return tembusanOf(issuer, signatory, addresseeOf(rincian.surat.jenis), tanggal);
}

function addresseeNow(input: PencabutanInput, signatory: Signatory): LetterFacts['tujuan'] {
  const { desk, dicabut, rincian, tanggal } = input;
  if (desk === null) return dicabut.tujuan;
  return tujuanOf(addresseeOf(rincian.surat.jenis), desk, signatory, tanggal);
}

/** Whoever reads it knows by this which letter, to whom, stands no longer. */
function formerAddressee(
  { dicabut, surelAsal }: PencabutanInput,
  { jabatan, entitas }: LetterFacts['tujuan'],
): Pencabutan['tujuanAsal'] {
  const { tujuan } = dicabut;
  const same = tujuan.jabatan === jabatan && tujuan.entitas === entitas;
  if (same && surelAsal === null) return null;
  return { kepada: `${tujuan.jabatan}, ${tujuan.entitas}`, surel: surelAsal };
}

function formerOffice({ dicabut, issuer }: PencabutanInput): Pencabutan['penerbitAsal'] {
  const { nama, namaInggris } = dicabut.issuer;
  return nama === issuer.nama ? null : { nama, namaInggris };
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
