import type { AnyKind } from '#law/kind.ts';
import { composePencabutan, type PencabutanInput } from '#letters/compose-pencabutan.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { issuerFor } from '#letters/issuer.ts';
import { formatNomorSurat } from '#letters/nomor-surat.ts';
import type { Pencabutan } from '#letters/rincian.ts';
import { aComposedLetter, aNumberedLetter, aSurat, templates } from './a-composed-letter.ts';

export const A_CODE = 'ABCDEFGHJKMNPQRSTVWXYZ0123';

/** A letter that takes back the first request of ten days before; each test names only what matters to it. */
export function aPencabutan(
  set: Partial<Pencabutan> = {},
  input: Partial<PencabutanInput> = {},
): LetterFacts {
  const tanggal = input.tanggal ?? '2026-11-24';
  const surat = aSurat(tanggal);
  const dicabut = input.dicabut ?? aComposedLetter('permintaan', surat.tanggal);
  return composePencabutan({
    dicabut,
    rincian: {
      kind: 'pencabutan',
      surat: { ...surat, jumlah: dicabut.items.length },
      sejak: `${tanggal}T02:15:00Z`,
      alasan: 'salah-temuan',
      keterangan: 'Akun tersebut hanya menjual pakaian bekas dari dalam negeri',
      ralat: false,
      ...set,
    },
    tetap: new Set(),
    tanggal,
    issuer: issuerFor(null, tanggal),
    desk: null,
    surelAsal: null,
    templateVersion: templates.version,
    verification: { code: A_CODE, url: `https://periksa.kementerian.example/v/${A_CODE}` },
    tandaTangan: 'uji',
    ...input,
  });
}

/** As it leaves: numbered and dated. */
export function aNumberedPencabutan(...args: Parameters<typeof aPencabutan>): LetterFacts {
  const facts = aPencabutan(...args);
  const tanggal = facts.hukumPer;
  return { ...facts, nomor: formatNomorSurat(facts.issuer.nomor, { urut: 34, tanggal }), tanggal };
}

/** A numbered letter of any kind. */
export function aNumbered(kind: AnyKind): LetterFacts {
  return kind === 'pencabutan' ? aNumberedPencabutan() : aNumberedLetter(kind);
}
