// Whom a letter is addressed to and who gets copies, by the names of its day.
import type { Addressee } from '#law/authority.ts';
import { kemendag, komdigi } from '#law/ministries.ts';
import type { Desk } from '#platforms/desk.ts';
import type { LetterFacts } from './facts.ts';
import type { Issuer } from './issuer-register.ts';
import type { Signatory } from './signatory.ts';

/** The minister writes to the minister; a deputy writes to the director general. */
export function tujuanOf(
  addressee: Addressee,
  desk: Desk,
  signatory: Signatory,
  tanggal: string,
): LetterFacts['tujuan'] {
  if (addressee === 'platform') {
    const { jabatan, jabatanInggris, entity: entitas, alamat } = desk;
    return { jabatan, ...(jabatanInggris && { jabatanInggris }), entitas, alamat };
  }
  const offices = addressee === 'komdigi' ? komdigi(tanggal) : kemendag();
  const [jabatan, jabatanInggris] =
    signatory.tingkat === 'menteri'
      ? [offices.menteri, offices.menteriInggris]
      : [offices.direkturJenderal, offices.direkturJenderalInggris];
  return { jabatan, jabatanInggris, entitas: offices.kementerian, alamat: ['Jakarta'] };
}

/** Nobody gets a copy of a letter that they sign or receive. */
export function tembusanOf(
  issuer: Issuer,
  signatory: Signatory,
  addressee: Addressee,
  tanggal: string,
): string[] {
  const receiving = {
    platform: '',
    komdigi: komdigi(tanggal).menteri,
    kemendag: kemendag().menteri,
  };
  return issuer.tembusan.filter(
    (office) => office !== signatory.jabatan && office !== receiving[addressee],
  );
}
