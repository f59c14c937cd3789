// The sentences and values that only one kind of letter prints.

import { TeguranError } from '#errors.ts';
import { closeItems } from '#law/daftar.ts';
import { REFUSALS } from '#law/refusals.ts';
import type { LetterFacts } from './facts.ts';
import { markForeign } from './mark-foreign.ts';
import { pencabutanView } from './pencabutan-view.ts';
import type { Rincian, SuratTerdahulu } from './rincian.ts';
import { copyName, type Enclosed } from './share-room.ts';
import { formatHariTanggal, formatPukul, formatSaat, formatTanggal, tanggalDi } from './tanggal.ts';
import { angkaTerbilang } from './terbilang.ts';

/** Ready text for the part of a letter that depends on its kind; empty for a first request. */
export function rincianView(facts: LetterFacts, enclosed: Enclosed) {
  const { rincian } = facts;
  switch (rincian.kind) {
    case 'permintaan':
      return {};
    case 'teguran':
      return { surat: suratView(rincian.surat), ...teguranView(facts, rincian) };
    case 'sanggahan':
      return { surat: suratView(rincian.surat), ...sanggahanView(facts, rincian) };
    case 'undangan':
      return { surat: suratView(rincian.surat), acara: acaraView(rincian) };
    case 'pencabutan':
      return pencabutanView(facts, rincian);
    default:
      return rujukanView(facts, rincian, enclosed);
  }
}

type Of<K extends Rincian['kind']> = Extract<Rincian, { kind: K }>;

/** Number, date, subject, and how and when it was sent and received. */
export function suratView(surat: SuratTerdahulu) {
  return {
    nomor: surat.nomor,
    tanggal: formatTanggal(surat.tanggal),
    hal: markForeign(surat.hal),
    melalui: surat.kirim.melalui,
    dikirim: formatSaat(surat.kirim.pada),
    diterima: formatSaat(surat.terima.pada),
    bukti: surat.terima.bukti,
    jumlah: angkaTerbilang(surat.jumlah),
  };
}

function teguranView(facts: LetterFacts, { tenggatBerakhir, pemeriksaan, jawaban }: Of<'teguran'>) {
  return {
    berakhir: formatSaat(tenggatBerakhir),
    pemeriksaan: pemeriksaanView(facts, pemeriksaan),
    jawaban: withoutStop(jawaban?.rujukan ?? ''),
  };
}

function pemeriksaanView(
  { items }: LetterFacts,
  { pada, tidakDapatDiakses }: Of<'teguran'>['pemeriksaan'],
) {
  return {
    pada: formatSaat(pada),
    semua: angkaTerbilang(items.length + tidakDapatDiakses),
    turun: angkaTerbilang(tidakDapatDiakses),
    aktif: angkaTerbilang(items.length),
  };
}

function sanggahanView({ jawaban }: LetterFacts, { penolakan, alasan }: Of<'sanggahan'>) {
  return {
    penolakan: jawabanPenolakan(penolakan, ' Saudara'),
    tanggapan: alasan.map((one, at) => ({
      mengenai: `Mengenai ${REFUSALS[one.jenis].mengenai}.`,
      pernyataan: pernyataanOf(one),
      jawaban: (jawaban[at]?.kalimat ?? []).map(({ kalimat }) => kalimat).join(' '),
    })),
  };
}

/** `surat elektronik Saudara tanggal …`: the answer in which a platform refuses. */
function jawabanPenolakan(
  { bentuk, nomor, tanggal }: Of<'sanggahan'>['penolakan'],
  milik: '' | ' Saudara',
): string {
  const nomorPart = nomor === null ? '' : ` Nomor ${nomor}`;
  return `${bentuk}${milik}${nomorPart} tanggal ${formatTanggal(tanggal)}`;
}

/** A quotation stands between marks, a summary does not. */
function pernyataanOf({ bentuk, pernyataan }: Of<'sanggahan'>['alasan'][number]): string {
  const words = withoutStop(pernyataan);
  return bentuk === 'kutipan'
    ? `Saudara menyatakan “${words}”.`
    : `Saudara menyatakan bahwa ${words}.`;
}

function acaraView({ acara }: Of<'undangan'>) {
  const { mulai, zona, tempat, tautan } = acara;
  return {
    hari: formatHariTanggal(tanggalDi(mulai, zona)),
    pukul: `${formatPukul(mulai, zona).replace('pukul ', '')} s.d. selesai`,
    tempat: tempat ?? '',
    tautan: tautan ?? '',
    pimpinan: acara.pimpinan,
    konfirmasi: formatTanggal(acara.konfirmasi),
  };
}

/** The request that gave the platform its knowledge. */
function firstOf(surat: readonly SuratTerdahulu[]): SuratTerdahulu {
  const first = surat.find(({ jenis }) => jenis === 'permintaan') ?? surat[0];
  if (!first) throw new TeguranError('FIRST_LETTER_MISSING', { kind: 'rujukan' });
  return first;
}

const LANGKAH: Readonly<Record<SuratTerdahulu['jenis'], string>> = {
  permintaan: 'menyampaikan permintaan penurunan akun',
  teguran: 'menyampaikan teguran',
  sanggahan: 'menyampaikan tanggapan atas penolakan',
  undangan: 'menyampaikan undangan pertemuan klarifikasi',
  'rujukan-komdigi': 'menyampaikan permohonan pemutusan akses',
  'rujukan-kemendag': 'menyampaikan temuan',
};

function rujukanView(
  facts: LetterFacts,
  rincian: Of<'rujukan-komdigi'> | Of<'rujukan-kemendag'>,
  { copies }: Enclosed,
) {
  const langkah = rincian.surat.map(
    ({ jenis, nomor, tanggal, terima }) =>
      `${LANGKAH[jenis]} melalui surat Nomor ${nomor} tanggal ${formatTanggal(tanggal)} yang diterima pada ${formatSaat(terima.pada)}`,
  );
  return {
    langkah: closeItems(langkah),
    langkahTunggal: langkah.length === 1 ? `${langkah[0]}.` : '',
    pertama: suratView(firstOf(rincian.surat)),
    surat: rincian.surat.map((one, at) => ({
      no: String(at + 1),
      ...suratView(one),
      berkas: copies.has(at) ? copyName(at) : '',
      sha256: one.salinan?.sha256 ?? '',
    })),
    adaBerkas: copies.size > 0,
    pemeriksaan: pemeriksaanView(facts, rincian.pemeriksaan),
    penolakan: withoutStop(rincian.penolakan?.ringkasan ?? ''),
    jawaban: rincian.penolakan ? jawabanPenolakan(rincian.penolakan, '') : '',
    salinan: { url: rincian.salinan.url, sampai: formatTanggal(rincian.salinan.sampai) },
  };
}

/** A part of a sentence: the sentence around it brings the full stop. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[.\s]+$/, '');
}
