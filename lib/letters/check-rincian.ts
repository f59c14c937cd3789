import type { LetterFacts } from './facts.ts';
import type { GateFinding } from './gate.ts';
import { earliestEnd, isHariKerja } from './hari-kerja.ts';
import type { Rincian } from './rincian.ts';
import { tanggalWib } from './tanggal.ts';

type Found = Omit<GateFinding, 'gate'>;

/** Whether what a follow-up says of the letters before it holds together, as of today. */
export function checkRincian(facts: LetterFacts, today: string): Found[] {
  const { rincian } = facts;
  switch (rincian.kind) {
    case 'teguran':
      return [
        ...checkDeadline(facts, rincian),
        ...checkCounts(facts, rincian.surat.jumlah, rincian),
      ];
    case 'undangan':
      return checkMeeting(rincian, today);
    case 'rujukan-komdigi':
    case 'rujukan-kemendag': {
      const first = rincian.surat.find(({ jenis }) => jenis === 'permintaan');
      return [
        ...checkTimesUp(facts, rincian),
        ...checkCounts(facts, first?.jumlah ?? 0, rincian),
        ...(rincian.salinan.sampai <= today
          ? [stop('COPIES_EXPIRED', 'Tautan salinan lampiran sudah kedaluwarsa.')]
          : []),
      ];
    }
    case 'sanggahan':
      return rincian.alasan.flatMap(checkReported);
    default:
      return [];
  }
}

const OURS = /\b(?:kami|kita)\b/i;

/** After "Saudara menyatakan bahwa", the platform's "kami" would be the ministry; "surat kami" may be meant. */
function checkReported({ bentuk, pernyataan }: Of<'sanggahan'>['alasan'][number]): Found[] {
  if (bentuk === 'kutipan' || !OURS.test(pernyataan)) return [];
  const message = `"${pernyataan}": "kami" dibaca sebagai kementerian. Tulis sebagai kalimat tidak langsung, misalnya "layanannya".`;
  return [{ code: 'OURS_IN_REPORTED', level: 'second-look', itemNo: null, message }];
}

function stop(code: string, message: string): Found {
  return { code, level: 'stop', itemNo: null, message };
}

type Of<K extends Rincian['kind']> = Extract<Rincian, { kind: K }>;

/** The clock starts on receipt and gives the whole time asked for; only then is an account still open. */
function checkDeadline(
  { issuer: { tenggat } }: LetterFacts,
  { surat, tenggatBerakhir, pemeriksaan }: Of<'teguran'>,
): Found[] {
  const inTime = Date.parse(tenggatBerakhir) >= Date.parse(earliestEnd(tenggat, surat.terima.pada));
  return [
    ...(inTime
      ? []
      : [
          stop(
            'DEADLINE_TOO_EARLY',
            `Tenggat berakhir sebelum ${tenggat.angka} ${tenggat.satuan} sejak surat pertama diterima.`,
          ),
        ]),
    ...(Date.parse(pemeriksaan.pada) > Date.parse(tenggatBerakhir)
      ? []
      : [stop('CHECK_TOO_EARLY', 'Pemeriksaan ulang dilakukan sebelum tenggat berakhir.')]),
  ];
}

/** A ministry is asked only after the platform had all the time that the letters to it gave. */
function checkTimesUp(
  { issuer: { tenggat } }: LetterFacts,
  { surat, pemeriksaan }: Of<'rujukan-komdigi'> | Of<'rujukan-kemendag'>,
): Found[] {
  const ends = surat
    .filter(({ jenis }) => jenis !== 'undangan')
    .map(({ terima }) => Date.parse(earliestEnd(tenggat, terima.pada)));
  return Date.parse(pemeriksaan.pada) > Math.max(...ends, 0)
    ? []
    : [
        stop(
          'TIME_STILL_RUNNING',
          `Pemeriksaan ulang dilakukan sebelum ${tenggat.angka} ${tenggat.satuan} sejak surat terakhir diterima berlalu.`,
        ),
      ];
}

function checkCounts(
  { items }: LetterFacts,
  notified: number,
  { pemeriksaan }: Pick<Of<'teguran'>, 'pemeriksaan'>,
): Found[] {
  return notified === items.length + pemeriksaan.tidakDapatDiakses
    ? []
    : [
        stop(
          'COUNTS_DIFFER',
          'Jumlah yang masih aktif dan yang sudah turun tidak sama dengan jumlah pada surat pertama.',
        ),
      ];
}

function checkMeeting({ acara }: Of<'undangan'>, today: string): Found[] {
  const day = tanggalWib(acara.mulai);
  if (day <= today) return [stop('MEETING_PAST', 'Tanggal pertemuan sudah lewat.')];
  if (!isHariKerja(day))
    return [stop('MEETING_ON_HOLIDAY', 'Pertemuan jatuh pada akhir pekan atau hari libur.')];
  const inTime = today < acara.konfirmasi && acara.konfirmasi < day;
  return inTime
    ? []
    : [stop('CONFIRMATION_DAY', 'Batas konfirmasi harus sesudah hari ini dan sebelum acara.')];
}
