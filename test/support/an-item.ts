import type { Item } from '#accounts/item.ts';
import type { Desk } from '#platforms/desk.ts';

/** A complete finding; each test names only what matters to it. */
export function anItem(set: Partial<Item> = {}): Item {
  const { itemNo = 1, platform = 'instagram' } = set;
  const id = `contoh.thrift${itemNo}`;
  return {
    itemNo,
    platform,
    kind: 'profile',
    id,
    idType: 'username',
    accountId: id,
    stableId: null,
    canonicalUrl: `https://www.${platform}.example/${id}/`,
    dedupeKey: `${platform}:profile:${id}`,
    sources: [{ sheet: '', row: itemNo + 1, text: `https://www.${platform}.example/${id}` }],
    handle: `@${id}`,
    displayName: 'Contoh Thrift',
    explanation: 'Menawarkan ball press pakaian bekas asal Korea',
    goodsType: 'pakaian bekas',
    price: null,
    followerCount: null,
    foundAt: '2026-11-20',
    requestedAction: 'close_account',
    evidence: [],
    status: 'ok',
    warnings: [],
    ...set,
  };
}

/** A desk that a person confirmed a few days before. */
export function aDesk(platform: string, set: Partial<Desk> = {}): Desk {
  return {
    platform,
    entity: 'PT Contoh Platform',
    jabatan: 'Kepala Bagian Kepatuhan Hukum',
    alamat: ['Jalan Contoh Nomor 10', 'Jakarta 10000'],
    channel: 'email',
    email: `kepatuhan@${platform.replaceAll('_', '-')}.example`,
    cc: [],
    languages: ['id'],
    confirmedAt: '2026-11-20',
    confirmedBy: 'pemeriksa-1',
    source: 'Data uji',
    ...set,
  };
}
