// What only a letter says that takes an earlier one back, in both languages.
import { ALASAN } from './alasan-pencabutan.ts';
import { englishDate, englishMoment } from './english-date.ts';
import { englishNumber } from './english-number.ts';
import type { LetterFacts } from './facts.ts';
import { markForeign } from './mark-foreign.ts';
import type { Pencabutan } from './rincian.ts';
import { formatSaat, formatTanggal } from './tanggal.ts';
import { angkaTerbilang } from './terbilang.ts';

/** Ready text of the Indonesian letter; an empty field leaves its sentence out. */
export function pencabutanView(facts: LetterFacts, rincian: Pencabutan) {
  const { surat, sejak, alasan } = rincian;
  const rest = surat.jumlah - facts.items.length;
  return {
    surat: {
      nomor: surat.nomor,
      tanggal: formatTanggal(surat.tanggal),
      hal: markForeign(surat.hal),
      melalui: surat.kirim.melalui,
      dikirim: formatSaat(surat.kirim.pada),
      diterima: surat.terima === null ? '' : formatSaat(surat.terima.pada),
    },
    penerbitAsal: rincian.penerbitAsal?.nama ?? '',
    sejak: formatSaat(sejak),
    sisa: rest === 0 ? '' : angkaTerbilang(rest),
    alasan: ALASAN[alasan].kalimat ?? '',
    ...common(rincian),
  };
}

/** The same in English; the officer's words stay as they were written. */
export function englishPencabutan(facts: LetterFacts, rincian: Pencabutan) {
  const { surat, sejak, alasan } = rincian;
  const rest = surat.jumlah - facts.items.length;
  return {
    surat: {
      nomor: surat.nomor,
      tanggal: englishDate(surat.tanggal),
      dikirim: englishMoment(surat.kirim.pada),
      diterima: surat.terima === null ? '' : englishMoment(surat.terima.pada),
    },
    penerbitAsal: rincian.penerbitAsal?.namaInggris ?? '',
    sejak: englishMoment(sejak),
    sisa: rest === 0 ? '' : englishNumber(rest),
    alasan: ALASAN[alasan].english ?? '',
    ...common(rincian),
  };
}

function common({ alasan, keterangan, ralat, tujuanAsal }: Pencabutan) {
  return {
    tujuanAsal: tujuanAsal ? { kepada: tujuanAsal.kepada, surel: tujuanAsal.surel ?? '' } : '',
    keterangan: asSentence(keterangan ?? ''),
    tinjau: ALASAN[alasan].tinjau,
    ralat,
  };
}

/** What an officer typed in a hurry still begins with a capital and ends with a stop. */
function asSentence(words: string): string {
  const text = words.trim();
  if (text === '') return '';
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
