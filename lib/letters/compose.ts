import type { Item } from '#accounts/item.ts';
import { TeguranError } from '#errors.ts';
import { analysisFor } from '#law/analysis.ts';
import { addresseeOf, authorityFor } from '#law/authority.ts';
import { sameLawUntil } from '#law/change.ts';
import type { LetterKind } from '#law/kind.ts';
import { answerTo, citable, type Occasion, pointsFor } from '#law/letter-points.ts';
import { registerVersion } from '#law/register.ts';
import type { Desk } from '#platforms/desk.ts';
import { findPlatform } from '#platforms/directory.ts';
import { type LetterFacts, parseFacts } from './facts.ts';
import { HAL, SIFAT } from './hal.ts';
import { issuersVersion, signatoryFor } from './issuer.ts';
import type { Issuer } from './issuer-register.ts';
import { hariTemuan, itemFacts } from './item-facts.ts';
import { type Rincian, suratTerdahulu } from './rincian.ts';
import { tembusanOf, tujuanOf } from './tujuan.ts';

export interface ComposeInput {
  readonly kind: LetterKind;
  /** The day of drafting: decides which law is in force. */
  readonly tanggal: string;
  readonly issuer: Issuer;
  readonly desk: Desk;
  readonly platform: { readonly slug: string; readonly nama: string };
  readonly items: readonly Item[];
  /** What a follow-up knows of the letters before it; a first request needs none. */
  readonly rincian?: Rincian;
  readonly templateVersion: string;
  readonly rulesVersion: string;
  readonly verification: { readonly code: string; readonly url: string };
  readonly tandaTangan: LetterFacts['tandaTangan'];
}

/** One letter's facts, still without number and date. */
export function composeLetter(input: ComposeInput): LetterFacts {
  const { kind, tanggal, desk, issuer } = input;
  const rincian = rincianOf(input);
  const addressee = addresseeOf(kind);
  if (authorityFor(issuer.pengirim, kind, addressee).kind === 'refused') {
    throw new TeguranError('SENDER_WITHOUT_AUTHORITY', { sender: issuer.pengirim, kind });
  }
  const signatory = signatoryFor(issuer, kind, tanggal);
  const tujuan = tujuanOf(addressee, desk, signatory, tanggal);
  const occasion = occasionOf(input);
  const named = new Set<string>();
  return parseFacts({
    kind,
    nomor: null,
    tanggal: null,
    hukumPer: tanggal,
    berlakuSampai: earliest(sameLawUntil(tanggal, kind), issuer.validUntil, signatory.validUntil),
    sifat: SIFAT[kind],
    hal: HAL[kind].id,
    halInggris: HAL[kind].en,
    issuer,
    penandaTangan: signatory,
    platform: input.platform,
    penyelenggara: desk.entity,
    tujuan,
    tembusan: tembusanOf(issuer, signatory, addressee, tanggal),
    periode: periodeOf(input),
    items: input.items.map((item, at) => itemFacts(item, at + 1)),
    rincian,
    // In the order of the letter: the answers to a refusal stand before its points.
    jawaban: jawabanOf(rincian, occasion, named),
    points: pointsFor(occasion, named),
    analysis: analysisFor(occasion),
    citations: citable(occasion).map(({ provisionId, regulationId, text, status, sourceUrl }) => ({
      provisionId,
      regulationId,
      text,
      status,
      sourceUrl,
    })),
    registerVersion,
    issuersVersion,
    templateVersion: input.templateVersion,
    rulesVersion: input.rulesVersion,
    verification: input.verification,
    tandaTangan: input.tandaTangan,
  });
}

/** A follow-up without the first request on record is no follow-up. */
function rincianOf({ kind, rincian, tanggal }: ComposeInput): Rincian {
  if (kind === 'permintaan') return { kind };
  const first = rincian && suratTerdahulu(rincian).some(({ jenis }) => jenis === 'permintaan');
  if (!first) throw new TeguranError('FIRST_LETTER_MISSING', { kind });
  const late = suratTerdahulu(rincian).find((surat) => surat.tanggal > tanggal);
  if (late) throw new TeguranError('FIRST_LETTER_LATER', { nomor: late.nomor, tanggal });
  return rincian;
}

function jawabanOf(rincian: Rincian, occasion: Occasion, named: Set<string>) {
  if (rincian.kind !== 'sanggahan') return [];
  return rincian.alasan.map(({ jenis }) => ({ jenis, kalimat: answerTo(jenis, occasion, named) }));
}

/** Companies under the law of Indonesia begin their names with the letters of their form. */
function occasionOf({ tanggal, kind, platform, desk }: ComposeInput): Occasion {
  const service = findPlatform(platform.slug)?.service ?? 'lokapasar';
  return { date: tanggal, kind, operator: { service, foreign: !/^PT\b/.test(desk.entity) } };
}

function periodeOf({ items }: ComposeInput): LetterFacts['periode'] {
  const found = items.flatMap(({ foundAt }) => (foundAt ? [hariTemuan(foundAt)] : [])).sort();
  const [awal, akhir] = [found[0], found.at(-1)];
  return awal && akhir ? { awal, akhir } : null;
}

function earliest(...days: readonly (string | null)[]): string | null {
  return days.filter((day): day is string => day !== null).sort()[0] ?? null;
}
