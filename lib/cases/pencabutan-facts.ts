import { composePencabutan } from '#letters/compose-pencabutan.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { answeringIssuer } from '#letters/issuer.ts';
import type { PencabutanGiven } from '#letters/rincian.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { type Frame, signatureFor } from './gather-letter.ts';
import type { Told } from './whom-to-tell.ts';

export interface PencabutanFrame {
  readonly press: Frame['press'];
  readonly verifyBaseUrl: string;
}

export interface Wording {
  readonly dicabut: LetterFacts;
  readonly rincian: PencabutanGiven;
  /** Numbers of items in the revoked letter for which it goes on to stand. */
  readonly tetap: ReadonlySet<number>;
  readonly told: Pick<Told, 'desk' | 'surelAsal'>;
  readonly code: string;
  readonly at: string;
}

/** What a pencabutan says when it is written at an instant. */
export function pencabutanFacts(
  { press, verifyBaseUrl }: PencabutanFrame,
  { dicabut, rincian, tetap, told: { desk, surelAsal }, code, at }: Wording,
): LetterFacts {
  const tanggal = tanggalWib(at);
  const issuer = answeringIssuer(dicabut.issuer.id, tanggal);
  return composePencabutan({
    dicabut,
    rincian,
    tetap,
    tanggal,
    issuer,
    desk,
    surelAsal,
    templateVersion: press.templateVersion,
    verification: { code, url: `${verifyBaseUrl}/${code}` },
    tandaTangan: signatureFor({ issuer, press }),
  });
}
