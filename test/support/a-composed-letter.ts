import { join } from 'node:path';
import type { Item } from '#accounts/item.ts';
import { fillLetter } from '#adapters/handlebars/fill.ts';
import { loadTemplates } from '#adapters/handlebars/load-templates.ts';
import { addDays } from '#law/day.ts';
import type { LetterKind } from '#law/kind.ts';
import { type ComposeInput, composeLetter } from '#letters/compose.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { HAL } from '#letters/hal.ts';
import { addHariKerja, isHariKerja } from '#letters/hari-kerja.ts';
import { issuerFor } from '#letters/issuer.ts';
import { formatNomorSurat } from '#letters/nomor-surat.ts';
import type { Rincian, SuratTerdahulu } from '#letters/rincian.ts';
import type { Desk } from '#platforms/desk.ts';
import { findPlatform } from '#platforms/directory.ts';

export const TEMPLATES_FOLDER = join(import.meta.dirname, '..', '..', 'templates');
export const templates = loadTemplates(TEMPLATES_FOLDER);

const HASH = 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90';
export const HASHES = { csv: HASH, json: HASH.toUpperCase().toLowerCase() };
export const MAIL_FILES = {
  pdf: { name: 'surat.pdf', sha256: HASH },
  csv: 'surat-lampiran.csv',
  json: 'surat-lampiran.json',
};

/** A flagged shop account with all that a letter asks for. */
export function anItem(set: Partial<Item> = {}): Item {
  return {
    itemNo: 1,
    platform: 'instagram',
    kind: 'profile',
    id: 'contoh.thrift',
    idType: 'handle',
    accountId: 'contoh.thrift',
    stableId: null,
    canonicalUrl: 'https://www.instagram.com/contoh.thrift/',
    dedupeKey: 'instagram:profile:contoh.thrift',
    sources: [{ sheet: '', row: 2, text: 'https://instagram.com/contoh.thrift' }],
    handle: 'contoh.thrift',
    displayName: null,
    explanation:
      'Seluruh unggahan menawarkan pakaian bekas dari bal segel dengan keterangan "thrift impor Korea"',
    goodsType: 'pakaian bekas',
    price: { amount: 35_000, upTo: null, currency: 'IDR', asShown: '35rb' },
    followerCount: null,
    foundAt: '2022-01-10T03:05:00Z',
    requestedAction: null,
    evidence: [{ name: 'IG-0001.png', sha256: HASH, capturedAt: '2022-01-10T03:06:00Z' }],
    status: 'ok',
    warnings: [],
    ...set,
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  instagram: 'Meta Platforms, Inc.',
  shopee: 'PT Shopee International Indonesia',
  tiktok: 'TikTok Pte. Ltd.',
};

export function aDesk(set: Partial<Desk> = {}): Desk {
  const platform = set.platform ?? 'instagram';
  return {
    platform,
    entity: ENTITIES[platform] ?? 'Contoh Ltd.',
    jabatan: 'Kepala Kebijakan Publik untuk Indonesia',
    jabatanInggris: 'Head of Public Policy for Indonesia',
    alamat: ['Jalan Contoh Nomor 10', 'Jakarta 10000'],
    channel: 'email',
    email: `kepatuhan@${platform}.example`,
    cc: [],
    languages: ['id', 'en'],
    confirmedAt: '2026-11-01',
    confirmedBy: 'penyusun-1',
    source: 'Data latihan',
    ...set,
  };
}

const nomorOf = (urut: number, tanggal: string) =>
  formatNomorSurat(issuerFor(null, tanggal).nomor, { urut, tanggal });

/** The last day of work before a day. */
function workdayBefore(day: string): string {
  const before = addDays(day, -1);
  return isHariKerja(before) ? before : workdayBefore(before);
}

/** Who leads a meeting: the deputy of the ministry that bears its name on that day. */
function aChair(tanggal: string) {
  return tanggal < '2024-10-21'
    ? {
        pimpinan: 'Deputi Bidang Usaha Kecil dan Menengah',
        pimpinanInggris: 'the Deputy for Small and Medium Enterprises',
      }
    : {
        pimpinan: 'Deputi Bidang Usaha Kecil',
        pimpinanInggris: 'the Deputy for Small Enterprises',
      };
}

/** A first request sent and received ten days before. */
export function aSurat(tanggal: string, set: Partial<SuratTerdahulu> = {}): SuratTerdahulu {
  const sent = set.tanggal ?? workdayBefore(addDays(tanggal, -9));
  return {
    jenis: 'permintaan',
    nomor: nomorOf(12, sent),
    tanggal: sent,
    hal: HAL.permintaan.id,
    kirim: { melalui: 'surat elektronik', pada: `${sent}T02:30:00Z` },
    terima: { bukti: 'catatan peladen surel penerima', pada: `${sent}T02:31:00Z` },
    jumlah: 3,
    salinan: null,
    ...set,
  };
}

/** What each kind needs beyond the items, as of a day. */
export function aRincian(kind: LetterKind, tanggal: string): Rincian {
  const surat = aSurat(tanggal);
  const pemeriksaan = { pada: `${addDays(tanggal, -1)}T02:00:00Z`, tidakDapatDiakses: 1 };
  const salinan = {
    url: 'https://berkas.kementerian.example/b/0001',
    sampai: addDays(tanggal, 60),
  };
  const penolakan = {
    bentuk: 'surat elektronik' as const,
    nomor: null,
    tanggal: workdayBefore(addDays(tanggal, -3)),
    ringkasan: 'layanannya hanya menyediakan sarana',
    ringkasanInggris: 'its service only provides means',
  };
  switch (kind) {
    case 'permintaan':
      return { kind };
    case 'teguran':
      return {
        kind,
        surat,
        tenggatBerakhir: `${addHariKerja(surat.tanggal, 3)}T16:59:00Z`,
        pemeriksaan,
        jawaban: null,
      };
    case 'sanggahan':
      return {
        kind,
        surat,
        penolakan: { bentuk: 'surat elektronik', nomor: null, tanggal: addDays(tanggal, -4) },
        alasan: [
          {
            jenis: 'penyedia-sarana',
            pernyataan: 'kami hanya sebatas penyedia platform',
            pernyataanInggris: 'you are merely a platform provider',
            bentuk: 'kutipan',
            sumber: 'surel narahubung, alinea 2',
          },
          {
            jenis: 'sarana-pelaporan',
            pernyataan: 'penurunan hanya dilakukan atas laporan melalui sarana pelaporan',
            pernyataanInggris: 'takedowns are made only on reports through the reporting channel',
            bentuk: 'ringkasan',
            sumber: 'surel narahubung, alinea 3',
          },
        ],
      };
    case 'undangan':
      return {
        kind,
        surat,
        acara: {
          mulai: `${addHariKerja(tanggal, 7)}T02:00:00Z`,
          zona: 'WIB',
          tempat: 'Ruang Rapat Contoh, Jalan Contoh Nomor 1, Jakarta',
          tautan: null,
          ...aChair(tanggal),
          konfirmasi: addHariKerja(tanggal, 4),
        },
      };
    case 'rujukan-komdigi':
      return {
        kind,
        surat: [
          aSurat(tanggal, { tanggal: workdayBefore(addDays(tanggal, -14)) }),
          aSurat(tanggal, {
            jenis: 'teguran',
            nomor: nomorOf(15, workdayBefore(addDays(tanggal, -7))),
            tanggal: workdayBefore(addDays(tanggal, -7)),
            hal: HAL.teguran.id,
          }),
        ],
        pemeriksaan,
        penolakan,
        salinan,
      };
    case 'rujukan-kemendag':
      return { kind, surat: [surat], pemeriksaan, penolakan, salinan };
  }
}

/** One account and one post, found three weeks before. */
function twoItems(platform: string, tanggal: string): Item[] {
  const day = addDays(tanggal, -21);
  const evidence = (name: string) => [{ name, sha256: HASH, capturedAt: `${day}T03:06:00Z` }];
  const at = (path: string) => `https://www.${platform}.example/${path}`;
  return [
    anItem({
      platform,
      foundAt: `${day}T03:05:00Z`,
      canonicalUrl: at('contoh.thrift'),
      evidence: evidence('A-0001.png'),
    }),
    anItem({
      itemNo: 2,
      platform,
      kind: 'post',
      id: 'p-1234567890',
      handle: 'contoh.bal',
      foundAt: `${addDays(day, 2)}T03:05:00Z`,
      canonicalUrl: at('contoh.bal/p-1234567890'),
      explanation: 'Siaran buka bal dengan karung bertulisan Jepang',
      price: { amount: 50_000, upTo: 100_000, currency: 'IDR', asShown: '50-100rb' },
      evidence: evidence('A-0002.png'),
    }),
  ];
}

/** Whatever composing needs, for a kind on a day; each test names only what matters to it. */
export function composeInput(
  kind: LetterKind,
  tanggal: string,
  set: Partial<ComposeInput> = {},
): ComposeInput {
  const slug = set.desk?.platform ?? 'instagram';
  return {
    kind,
    tanggal,
    issuer: issuerFor(null, tanggal),
    desk: aDesk({ platform: slug }),
    platform: { slug, nama: findPlatform(slug)?.name ?? slug },
    items: twoItems(slug, tanggal),
    rincian: aRincian(kind, tanggal),
    templateVersion: templates.version,
    rulesVersion: '2026-11-24.1',
    verification: {
      code: '0123456789ABCDEFGHJKMNPQRS',
      url: 'https://periksa.kementerian.example/v/0123456789ABCDEFGHJKMNPQRS',
    },
    tandaTangan: 'uji',
    ...set,
  };
}

export function aComposedLetter(
  kind: LetterKind = 'permintaan',
  tanggal = '2026-11-24',
  set: Partial<ComposeInput> = {},
): LetterFacts {
  return composeLetter(composeInput(kind, tanggal, set));
}

/** A letter as it leaves: numbered and dated. */
export function aNumberedLetter(
  kind: LetterKind = 'permintaan',
  tanggal = '2026-11-24',
  set: Partial<ComposeInput> = {},
): LetterFacts {
  const facts = aComposedLetter(kind, tanggal, set);
  return { ...facts, nomor: formatNomorSurat(facts.issuer.nomor, { urut: 21, tanggal }), tanggal };
}

export function markupOf(facts: LetterFacts): string {
  return fillLetter(templates, facts, HASHES);
}
