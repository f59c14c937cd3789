// The courtesy translation of each kind's own part, from the same values as the Indonesian text.
import { joinAnd } from '#law/english.ts';
import type { LetterKind } from '#law/kind.ts';
import { REFUSALS } from '#law/refusals.ts';
import { englishDate, englishMoment } from './english-date.ts';
import { englishCount, englishNumber } from './english-number.ts';
import { englishProof, englishWay } from './english-proof.ts';
import type { LetterFacts } from './facts.ts';
import { englishPencabutan } from './pencabutan-view.ts';
import type { Rincian, SuratTerdahulu } from './rincian.ts';
import { withoutStop } from './rincian-view.ts';

type Of<K extends Rincian['kind']> = Extract<Rincian, { kind: K }>;

/** The English text of what only one kind of letter says. */
export function englishRincian(facts: LetterFacts) {
  const { rincian } = facts;
  switch (rincian.kind) {
    case 'permintaan':
      return {};
    case 'teguran':
      return {
        surat: englishSurat(rincian.surat),
        berakhir: englishMoment(rincian.tenggatBerakhir),
        pemeriksaan: englishPemeriksaan(facts, rincian.pemeriksaan),
        jawaban: withoutStop(rincian.jawaban?.rujukanInggris ?? ''),
      };
    case 'sanggahan':
      return { surat: englishSurat(rincian.surat), ...englishSanggahan(facts, rincian) };
    case 'undangan':
      return { surat: englishSurat(rincian.surat), acara: englishAcara(rincian) };
    case 'pencabutan':
      return englishPencabutan(facts, rincian);
    default:
      return englishRujukan(facts, rincian);
  }
}

/** Subjects of earlier letters by kind: a translation names them as their own sheets do. */
function englishSurat(surat: SuratTerdahulu) {
  return {
    nomor: surat.nomor,
    tanggal: englishDate(surat.tanggal),
    melalui: englishWay(surat.kirim.melalui),
    dikirim: englishMoment(surat.kirim.pada),
    diterima: englishMoment(surat.terima.pada),
    bukti: englishProof(surat.terima.bukti),
  };
}

function englishPemeriksaan(
  { items }: LetterFacts,
  { pada, tidakDapatDiakses }: Of<'teguran'>['pemeriksaan'],
) {
  return {
    pada: englishMoment(pada),
    semua: englishCount(items.length + tidakDapatDiakses),
    turun: englishNumber(tidakDapatDiakses),
    aktif: englishNumber(items.length),
  };
}

function englishSanggahan({ jawaban }: LetterFacts, { penolakan, alasan }: Of<'sanggahan'>) {
  return {
    penolakan: `your ${answerOf(penolakan)}`,
    tanggapan: alasan.map((one, at) => ({
      mengenai: `Concerning ${REFUSALS[one.jenis].english}.`,
      pernyataan: `You state that ${withoutStop(one.pernyataanInggris)}.`,
      jawaban: (jawaban[at]?.kalimat ?? []).map(({ english }) => english).join(' '),
    })),
  };
}

/** `letter Number … dated …`: the answer in which a platform refuses. */
function answerOf({ bentuk, nomor, tanggal }: Of<'sanggahan'>['penolakan']): string {
  const number = nomor === null ? '' : ` Number ${nomor}`;
  return `${bentuk === 'surat' ? 'letter' : 'e-mail'}${number} dated ${englishDate(tanggal)}`;
}

function englishAcara({ acara }: Of<'undangan'>) {
  const { mulai, zona } = acara;
  return {
    mulai: englishMoment(mulai, zona),
    tempat: acara.tempat ?? '',
    tautan: acara.tautan ?? '',
    pimpinan: acara.pimpinanInggris,
    konfirmasi: englishDate(acara.konfirmasi),
  };
}

const STEPS: Readonly<Record<LetterKind, string>> = {
  permintaan: 'requested the takedown of accounts',
  teguran: 'gave a warning',
  sanggahan: 'responded to the refusal',
  undangan: 'extended an invitation to a clarification meeting',
  'rujukan-komdigi': 'applied for access to be cut off',
  'rujukan-kemendag': 'submitted findings',
};

function englishRujukan(
  facts: LetterFacts,
  rincian: Of<'rujukan-komdigi'> | Of<'rujukan-kemendag'>,
) {
  const steps = rincian.surat.map(
    ({ jenis, nomor, tanggal, terima }) =>
      `${STEPS[jenis]} by letter Number ${nomor} dated ${englishDate(tanggal)}, received on ${englishMoment(terima.pada)}`,
  );
  return {
    langkah: joinAnd(steps),
    pemeriksaan: englishPemeriksaan(facts, rincian.pemeriksaan),
    penolakan: withoutStop(rincian.penolakan?.ringkasanInggris ?? ''),
    jawaban: rincian.penolakan ? answerOf(rincian.penolakan) : '',
    salinan: { url: rincian.salinan.url, sampai: englishDate(rincian.salinan.sampai) },
  };
}
