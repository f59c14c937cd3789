import type { Item } from '#accounts/item.ts';
import { composeLetter } from '#letters/compose.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { issuerFor } from '#letters/issuer.ts';

export const AN_ISSUER = 'kementerian-umkm-latihan';

const item: Item = {
  itemNo: 1,
  platform: 'instagram',
  kind: 'profile',
  id: 'contoh.thrift',
  idType: 'username',
  accountId: 'contoh.thrift',
  stableId: null,
  canonicalUrl: 'https://www.instagram.com/contoh.thrift/',
  dedupeKey: 'instagram:profile:contoh.thrift',
  sources: [{ sheet: 'Lembar1', row: 2, text: 'https://www.instagram.com/contoh.thrift/' }],
  handle: 'contoh.thrift',
  displayName: null,
  explanation: 'Menawarkan pakaian bekas yang diduga asal impor.',
  goodsType: null,
  price: null,
  followerCount: null,
  foundAt: '2026-11-20',
  requestedAction: null,
  evidence: [],
  status: 'ok',
  warnings: [],
};

/** The facts of a letter about one account, as they are on a day. */
export function someFacts(tanggal = '2026-11-24'): LetterFacts {
  return composeLetter({
    kind: 'permintaan',
    tanggal,
    issuer: issuerFor(null, tanggal),
    desk: {
      platform: 'instagram',
      entity: 'Contoh Platform Ltd.',
      jabatan: 'Meja Kepatuhan',
      alamat: ['Jakarta'],
      channel: 'email',
      email: 'kepatuhan@instagram.example',
      cc: [],
      languages: ['id'],
      confirmedAt: tanggal,
      confirmedBy: 'pemeriksa-1',
      source: 'contoh',
    },
    platform: { slug: 'instagram', nama: 'Instagram' },
    items: [item],
    templateVersion: 'uji',
    rulesVersion: 'uji',
    verification: { code: '0123456789ABCDEFGHJKMNPQRS', url: 'https://contoh.example/v/0' },
    tandaTangan: 'uji',
  });
}
