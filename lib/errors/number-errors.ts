import type { Messages } from './message.ts';

/** What is wrong with the numbers of letters. */
export const numberErrors = {
  NOMOR_PART_UNKNOWN: {
    id: (f) =>
      `Pola nomor surat memuat bagian "${f['part']}" yang tidak dikenal; yang ada: ${f['known']}.`,
    en: (f) => `The number pattern names the part "${f['part']}"; known: ${f['known']}`,
  },
  NOMOR_PART_EMPTY: {
    id: (f) => `Bagian "${f['part']}" pada pola nomor surat kosong. Lengkapi profil penerbit.`,
    en: (f) => `The part "${f['part']}" of the number pattern is empty in the issuer profile`,
  },
  NOMOR_OUT_OF_RANGE: {
    id: (f) => `Nomor urut surat harus bilangan bulat mulai dari 1, bukan ${f['urut']}.`,
    en: (f) => `A running number is a whole number from 1 on, not ${f['urut']}`,
  },
  NUMBER_MISSING: {
    id: (f) => `Surat "${f['letterId']}" belum bernomor, sehingga tidak dapat diterbitkan.`,
    en: (f) => `Letter "${f['letterId']}" has no number and cannot be issued`,
  },
  NUMBER_COUNT_INVALID: {
    id: (f) => `Jumlah nomor ${f['count']} tidak sah; sebutkan 1 sampai ${f['limit']}.`,
    en: (f) => `Cannot reserve ${f['count']} numbers; name 1 to ${f['limit']}`,
  },
  NUMBER_NOT_GIVEN_YET: {
    id: (f) =>
      `Nomor ${f['urut']} belum pernah diberikan; nomor terakhir ${f['last']}. Sisipan hanya di bawah nomor yang sudah ada.`,
    en: (f) => `Number ${f['urut']} has not been given yet (last ${f['last']})`,
  },
} satisfies Messages;
