import type { Messages } from './message.ts';

/** What is wrong with the log, with bytes that were kept, or with where they are kept. */
export const logErrors = {
  OBJECT_MISSING: {
    id: (f) => `Berkas tersimpan "${f['key']}" tidak ada. Hubungi pengelola sistem.`,
    en: (f) => `Stored object "${f['key']}" is missing`,
  },
  OBJECT_CHANGED: {
    id: (f) =>
      `Berkas tersimpan "${f['key']}" tidak lagi sama dengan sidik SHA-256-nya. Hubungi pengelola sistem.`,
    en: (f) => `Stored object "${f['key']}" no longer has the SHA-256 that its key names`,
  },
  TABLE_BUSY: {
    id: () => 'Penyimpanan sedang sibuk. Tunggu sebentar, lalu coba lagi.',
    en: () => 'The table left a part undone however often it was asked; try again later',
  },
  VALUE_NOT_JSON: {
    id: (f) => `Nilai bertipe "${f['type']}" tidak dapat dicatat. Hubungi pengelola sistem.`,
    en: (f) => `A value of type "${f['type']}" has no JSON form`,
  },
  LOG_BUSY: {
    id: (f) => `Log platform "${f['platform']}" sedang ditulis proses lain. Coba lagi nanti.`,
    en: (f) => `The chain of "${f['platform']}" kept growing while it was extended; try again`,
  },
  LOG_DAMAGED: {
    id: (f) =>
      `Log platform "${f['platform']}" rusak pada baris ${f['line']} (${f['reason']}). Hubungi pengelola sistem.`,
    en: (f) => `The chain of "${f['platform']}" is damaged at line ${f['line']}: ${f['reason']}`,
  },
  LOG_FORKED: {
    id: (f) =>
      `Log platform "${f['platform']}" tidak lagi sesuai titik periksa ${f['size']} entri. Hubungi pengelola sistem.`,
    en: (f) => `The chain of "${f['platform']}" contradicts its checkpoint at ${f['size']}`,
  },
} satisfies Messages;
