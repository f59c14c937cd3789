import { addresseeOf } from '#law/authority.ts';
import type { LetterKind } from '#law/kind.ts';
import { type Desk, deskStanding, isDeskAddress } from '#platforms/desk.ts';
import { entitiesOn } from '#platforms/entity-on.ts';
import { checkRincian } from './check-rincian.ts';
import type { ItemFacts, LetterFacts } from './facts.ts';
import type { GateFinding } from './gate.ts';
import { hariTemuan } from './item-facts.ts';
import { kindBehind } from './rincian.ts';
import { maySign } from './signatory.ts';

type Found = Omit<GateFinding, 'gate'>;

/** Whether a letter has all that its law and its addressee ask of it; each gap is named. */
export function checkCompleteness(
  facts: LetterFacts,
  desk: Desk | null,
  today: string,
): GateFinding[] {
  // What takes a letter back goes where that letter went, and says nothing against anybody.
  const asking =
    facts.kind === 'pencabutan'
      ? []
      : [
          ...checkAddressee(facts, facts.kind, desk, today),
          ...facts.items.flatMap((item) => checkItem(item, facts, today)),
        ];
  const found = [...asking, ...checkSender(facts, today), ...checkRincian(facts, today)];
  return found.map((one) => ({ gate: 'kelengkapan', ...one }));
}

function stop(code: string, message: string, itemNo: number | null = null): Found {
  return { code, level: 'stop', itemNo, message };
}

const STANDING = {
  ready: null,
  unconfirmed: ['DESK_UNCONFIRMED', 'Meja kepatuhan belum dikonfirmasi. Periksa lalu konfirmasi.'],
  stale: [
    'DESK_STALE',
    'Konfirmasi meja kepatuhan sudah lebih dari 90 hari. Periksa lalu konfirmasi ulang.',
  ],
  'without-address': [
    'DESK_WITHOUT_ADDRESS',
    'Meja kepatuhan ini belum mempunyai alamat surel. Lengkapi, atau pilih saluran lain.',
  ],
  'by-hand': null,
} as const;

/** A referral goes to a ministry; its desk is no platform's. */
function checkAddressee(
  facts: LetterFacts,
  kind: LetterKind,
  desk: Desk | null,
  today: string,
): Found[] {
  if (addresseeOf(kind) !== 'platform') return [];
  if (desk === null || desk.platform !== facts.platform.slug) {
    return [stop('DESK_MISSING', 'Belum ada meja kepatuhan untuk platform ini.')];
  }
  const standing = STANDING[deskStanding(desk, today).kind];
  const known = entitiesOn(facts.platform.slug, today).map(plain);
  const entity = facts.tujuan.entitas;
  return [
    ...(standing === null ? [] : [stop(standing[0], standing[1])]),
    ...(known.includes(plain(entity))
      ? []
      : [
          stop(
            'ENTITY_WRONG',
            `"${entity}" bukan penyelenggara platform ini pada ${today}. Perbaiki meja kepatuhannya.`,
          ),
        ]),
  ];
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function checkSender(facts: LetterFacts, today: string): Found[] {
  const { issuer, rincian, penandaTangan, berlakuSampai } = facts;
  const expired = berlakuSampai !== null && today > berlakuSampai;
  const reachable = isDeskAddress(issuer.surelDinas) && /(?:\d\D*){6}/.test(issuer.telepon);
  return [
    ...(expired
      ? [stop('TEXT_EXPIRED', `Hukum atau nama berubah sesudah ${berlakuSampai}. Susun ulang.`)]
      : []),
    ...(maySign(penandaTangan, kindBehind(rincian), today)
      ? []
      : [stop('MANDATE_EXPIRED', 'Mandat penanda tangan tidak berlaku hari ini. Susun ulang.')]),
    ...(reachable
      ? []
      : [stop('CONTACT_MISSING', 'Telepon atau surel dinas penghubung tidak dapat dihubungi.')]),
  ];
}

function checkItem(item: ItemFacts, { issuer, kind }: LetterFacts, today: string): Found[] {
  const { itemNo } = item;
  // Art. 16(4): an application to cut off access is nothing without its screenshots.
  const must = issuer.wajibBukti || kind === 'rujukan-komdigi';
  const evidence = (code: string, message: string): Found => ({
    ...stop(code, message, itemNo),
    level: must ? 'stop' : 'second-look',
  });
  const proven = item.evidence.some(({ sha256 }) => sha256 !== null);
  return [
    ...(isSpecific(item)
      ? []
      : [stop('URL_NOT_SPECIFIC', 'Tautan tidak menunjuk akun atau konten tertentu.', itemNo)]),
    ...checkDay(item, today),
    ...(IMPORTED.test(item.uraian)
      ? []
      : [
          stop(
            'IMPORT_REASON_MISSING',
            'Uraian tidak menyebut mengapa barang diduga berasal dari impor.',
            itemNo,
          ),
        ]),
    ...(proven
      ? []
      : [evidence('EVIDENCE_MISSING', 'Tidak ada berkas bukti beserta nilai hash-nya.')]),
    ...(proven && item.capturedAt === null
      ? [evidence('EVIDENCE_WITHOUT_TIME', 'Waktu pengambilan bukti tidak diketahui.')]
      : []),
  ];
}

/** What was found tomorrow was not found: the list has a mistake in its day. */
function checkDay({ itemNo, foundAt }: ItemFacts, today: string): Found[] {
  if (foundAt === null || hariTemuan(foundAt) <= today) return [];
  const message = 'Tanggal temuan belum tiba. Perbaiki tanggalnya, lalu unggah baris itu lagi.';
  return [stop('FOUND_IN_FUTURE', message, itemNo)];
}

/** Signs that goods came from abroad: bales, countries of origin, the word itself. */
const IMPORTED =
  /\b(?:[dim]*impor\w*|import\w*|bal(?:an|e|es|l)?|ball?\s?-?press?|karung(?:an)?|kontainer|luar negeri|ex (?:korea|jepang|china|cina|usa|eropa)|korea|jepang|japan|china|cina|tiongkok|taiwan|amerika|usa|eropa|australia|malaysia|singapura|hangul|bea cukai)\b/i;

const NOWHERE = /^\/(?:|search|explore|hashtag|tags?|discover|login)(?:\/|$)/i;

function isSpecific({ canonicalUrl, kind }: ItemFacts): boolean {
  const url = URL.parse(canonicalUrl);
  if (!url || !/^https?:$/.test(url.protocol) || kind === 'shortlink') return false;
  if (kind === 'site') return true;
  return !NOWHERE.test(url.pathname) || [...url.searchParams.keys()].some((key) => key === 'id');
}
