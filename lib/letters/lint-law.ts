// Mistakes 1 to 3: powers that the sender lacks, names of another day, law of another day.
import { citeRegulation } from '#law/cite.ts';
import { foreignNames } from '#law/ministries.ts';
import { type Regulation, register } from '#law/register.ts';
import { type LintContext, type LintRule, pattern, type Spot, spots } from './lint-rule.ts';

/** Without a day a text is judged as one of today: by the names and law that have no end yet. */
const NO_END = '9999-12-31';
const dayOf = ({ tanggal }: LintContext): string => tanggal ?? NO_END;

/** From this day the fines of the older laws are no longer what their texts say. */
const FINES_REPLACED = '2026-01-02';

export const LAW_RULES: readonly LintRule[] = [
  pattern(
    1,
    'KEWENANGAN',
    'Kementerian pengirim meminta; perintah dan sanksi milik kementerian lain. Tulis "meminta" dan "berkoordinasi dengan …".',
    /\bkami\s+(?:dengan ini\s+|akan\s+)?(?:memerintahkan|mewajibkan|menginstruksikan|memblokir|menjatuhkan|mengenakan|mencabut|mendenda|memidanakan|menutup akun|memutus akses)/gi,
    /\b(?:memerintahkan|mewajibkan)\s+(?:Saudara|Anda)\b/g,
    /\bSaudara\s+(?:wajib\s+hadir|diperintahkan|diwajibkan)/g,
    /\b(?:surat panggilan|pemanggilan|memanggil\s+Saudara)\b/gi,
    /\bSaudara\s+(?:akan\s+)?(?:dikenai|dikenakan|dijatuhi)\s+(?:sanksi|denda|pidana)/g,
  ),
  pattern(
    1,
    'TENGGAT_PERATURAN',
    'Batas waktu surat ini diminta pengirim, bukan ditetapkan peraturan. Tulis "paling lambat … sejak surat ini diterima" tanpa dasar hukum.',
    /(?:\b4 \(empat\) jam|\b\d+ ?[x×] ?24)[^.;\n]{0,120}\b(?:sebagaimana (?:diatur|ditetapkan)|yang ditetapkan|berdasarkan Pasal)/g,
    /\b(?:sebagaimana (?:diatur|ditetapkan)|berdasarkan Pasal)[^.;\n]{0,160}\bwajib\b[^.;\n]{0,80}\b\d+ ?[x×] ?24/g,
  ),
  {
    no: 2,
    code: 'NAMA_KEMENTERIAN',
    level: 'error',
    message: 'Nama kementerian ini tidak berlaku pada tanggal surat. Pakai nama pada tanggal itu.',
    find: (text, context) =>
      foreignNames(dayOf(context)).flatMap((name) => spots(namePattern(name), text)),
  },
  pattern(
    2,
    'NAMA_KOMA',
    'Koma sebelum "dan" termasuk nama: Kementerian Usaha Mikro, Kecil, dan Menengah.',
    /Usaha Mikro,? Kecil dan Menengah/g,
  ),
  {
    no: 3,
    code: 'HUKUM_TIDAK_BERLAKU',
    level: 'error',
    message: 'Peraturan ini tidak berlaku pada tanggal surat. Periksa dengan "teguran law".',
    find: (text, context) => cited(text, (regulation) => !isInForce(regulation, dayOf(context))),
  },
  {
    no: 3,
    code: 'PERUBAHAN_TIDAK_DISEBUT',
    level: 'error',
    message:
      'Peraturan ini telah diubah; tulis lengkap dengan "sebagaimana telah diubah dengan …".',
    find: (text, context) =>
      cited(text, (regulation, rest) => {
        const full = citeRegulation(regulation, dayOf(context));
        if (rest.startsWith(' tersebut') && text.includes(full)) return false;
        return full.includes('sebagaimana telah') && !/^[^.;\n]*?sebagaimana telah/.test(rest);
      }),
  },
  pattern(
    3,
    'PASAL_TIDAK_BOLEH_DIKUTIP',
    'Pasal 36 dan Pasal 110 Undang-Undang Nomor 7 Tahun 2014 bergantung pada Peraturan Presiden yang tidak ditemukan.',
    /\bPasal (?:36|110)\b[^.;\n]{0,60}Undang-Undang Nomor 7 Tahun 2014/g,
  ),
  {
    no: 3,
    code: 'DENDA_LAMA',
    level: 'error',
    message:
      'Sejak 2 Januari 2026 besaran denda disesuaikan dengan Undang-Undang Nomor 1 Tahun 2026. Jangan tulis angka rupiahnya.',
    find: (text, context) =>
      dayOf(context) < FINES_REPLACED ? [] : spots(/\bdenda\b[^.;\n]{0,80}Rp/g, text),
  },
  pattern(
    3,
    'LEMBARAN_NEGARA',
    'Nomor Lembaran Negara atau Berita Negara tidak dicetak dalam surat.',
    /\b(?:Tambahan )?(?:Lembaran|Berita) Negara\b/g,
  ),
];

/** The title of a regulation keeps the name of its day. */
function namePattern(name: string): RegExp {
  return new RegExp(
    `(?<!Peraturan |Keputusan |Edaran |tentang )\\b${name.replaceAll(' ', '\\s+')}\\b`,
    'g',
  );
}

function isInForce({ in_force_from: from, in_force_until: until }: Regulation, day: string) {
  return (from === null || from <= day) && (until === null || day <= until);
}

/** Places that cite a regulation of its own accord, not as the amendment of another one. */
function cited(text: string, isWrong: (regulation: Regulation, rest: string) => boolean): Spot[] {
  return register.flatMap((regulation) => {
    const name = /^.*? Nomor \S+ Tahun \d{4}/.exec(regulation.title)?.[0];
    if (name === undefined) return [];
    const named = new RegExp(
      `(?<!diubah dengan |Perubahan atas |Penetapan |Pengganti )\\b${name}\\b`,
      'g',
    );
    return spots(named, text).filter(({ at, length }) =>
      isWrong(regulation, text.slice(at + length, at + length + 400)),
    );
  });
}
