import type { List } from './office.ts';

const PROFILES = {
  Instagram: 'https://www.instagram.com/',
  Facebook: 'https://www.facebook.com/',
  TikTok: 'https://www.tiktok.com/@',
  Threads: 'https://www.threads.com/@',
  Shopee: 'https://shopee.co.id/',
  Tokopedia: 'https://www.tokopedia.com/',
  Bukalapak: 'https://www.bukalapak.com/u/',
  Carousell: 'https://id.carousell.com/u/',
  X: 'https://x.com/',
  YouTube: 'https://www.youtube.com/@',
  Telegram: 'https://t.me/',
} as const;

export type PlatformName = keyof typeof PROFILES;

export const PLATFORMS = Object.keys(PROFILES) as readonly PlatformName[];

const HEADINGS = ['Platform', 'Tautan', 'Keterangan', 'Tanggal Temuan', 'Bukti'];
let lists = 0;

/** A sound list of invented accounts that no other list of the process names. */
export function aList(rows: Readonly<Partial<Record<PlatformName, number>>>): List {
  lists += 1;
  const lines = (Object.keys(rows) as PlatformName[]).flatMap((platform) =>
    Array.from({ length: rows[platform] ?? 0 }, (_, at) => {
      const account = `contoh${lists}x${at + 1}`;
      return [platform, `${PROFILES[platform]}${account}`, EXPLANATION, '02/11/2026', ''];
    }),
  );
  return csvList(`daftar-${lists}.csv`, [HEADINGS, ...lines]);
}

export const EXPLANATION = 'Menawarkan bal segel pakaian bekas asal impor';

export function csvList(name: string, rows: readonly (readonly string[])[]): List {
  const text = rows.map((row) => row.map(quoted).join(';')).join('\n');
  return { name, bytes: new TextEncoder().encode(`${text}\n`) };
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
