import { describe, expect, test } from 'vitest';
import type { Item } from '#accounts/item.ts';
import { addDays } from '#law/day.ts';
import { LETTER_KINDS, type LetterKind } from '#law/kind.ts';
import { REFUSAL_IDS } from '#law/refusals.ts';
import { type ComposeInput, composeLetter } from '#letters/compose.ts';
import { examine } from '#letters/examine.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { earliestEnd } from '#letters/hari-kerja.ts';
import { issuerFor } from '#letters/issuer.ts';
import type { Rincian } from '#letters/rincian.ts';
import type { Desk } from '#platforms/desk.ts';
import {
  aDesk,
  anItem,
  aRincian,
  aSurat,
  composeInput,
  markupOf,
} from '../../support/a-composed-letter.ts';

const TODAY = '2026-11-24';
const ISSUER = { ...issuerFor(null, TODAY), wajibBukti: true };
const LAST = aSurat(TODAY);

interface Case {
  readonly kind?: LetterKind;
  readonly input?: Partial<ComposeInput>;
  readonly facts?: Partial<LetterFacts>;
  readonly desk?: Desk | null;
  readonly today?: string;
  readonly markup?: (markup: string) => string;
}

function examined({ kind = 'permintaan', input, facts: set, desk, today, markup }: Case) {
  const composed = composeLetter(composeInput(kind, TODAY, { issuer: ISSUER, ...input }));
  const facts = { ...composed, ...set } as LetterFacts;
  const filled = markupOf(facts);
  return examine({
    facts,
    markup: markup ? markup(filled) : filled,
    desk: desk === undefined ? (input?.desk ?? aDesk()) : desk,
    today: today ?? TODAY,
    unprintable: (text) => (text.includes('👗') ? ['U+1F457'] : []),
  });
}

const item = (set: Partial<Item>): Partial<ComposeInput> => ({ items: [anItem(set)] });
const says = (explanation: string) => item({ explanation });
const desk = (set: Partial<Desk>): Case => ({ input: { desk: aDesk(set) } });

const { email: _, ...NO_ADDRESS } = aDesk();

function rincian<K extends LetterKind>(kind: K, set: object): Case {
  const base = aRincian(kind, TODAY) as Extract<Rincian, { kind: K }>;
  return { kind, input: { rincian: { ...base, ...set } as Rincian } };
}

const acara = (set: object): Case => {
  const base = aRincian('undangan', TODAY) as Extract<Rincian, { kind: 'undangan' }>;
  return rincian('undangan', { acara: { ...base.acara, ...set } });
};

/** One fault each, and the reason for which the letter must be held. */
const DEFICIENT: readonly (readonly [reason: string, fault: string, letter: Case])[] = [
  ['DESK_MISSING', 'nobody knows whom to write to', { desk: null }],
  ['DESK_MISSING', 'the desk is another platform’s', { desk: aDesk({ platform: 'shopee' }) }],
  ['DESK_UNCONFIRMED', 'nobody has checked the desk', desk({ confirmedAt: null })],
  ['DESK_STALE', 'the desk was checked 91 days ago', desk({ confirmedAt: addDays(TODAY, -91) })],
  ['DESK_WITHOUT_ADDRESS', 'the desk has no address', { input: { desk: NO_ADDRESS } }],
  ['ENTITY_WRONG', 'the entity is an agency', desk({ entity: 'Meta Indonesia' })],
  ['ENTITY_WRONG', 'the entity runs another platform', desk({ entity: 'TikTok Pte. Ltd.' })],
  [
    'ENTITY_WRONG',
    'the shop changed hands in March 2024',
    desk({ platform: 'tiktok_shop', entity: 'TikTok Pte. Ltd.' }),
  ],
  ['CONTACT_MISSING', 'no telephone answers', { input: { issuer: { ...ISSUER, telepon: '-' } } }],
  [
    'CONTACT_MISSING',
    'the mailbox is no address',
    { input: { issuer: { ...ISSUER, surelDinas: 'surel kementerian' } } },
  ],
  ['TEXT_EXPIRED', 'the law changed since', { facts: { berlakuSampai: '2026-11-20' } }],
  [
    'MANDATE_EXPIRED',
    'the mandate of the signatory ended',
    {
      facts: {
        penandaTangan: {
          ...(ISSUER.penandaTangan[0] as LetterFacts['penandaTangan']),
          validUntil: '2026-11-23',
        },
      },
    },
  ],
  [
    'MANDATE_EXPIRED',
    'the signatory may not sign this kind',
    {
      facts: {
        penandaTangan: ISSUER.penandaTangan[1] as LetterFacts['penandaTangan'],
      },
    },
  ],
  [
    'URL_NOT_SPECIFIC',
    'the link is a front page',
    { input: item({ canonicalUrl: 'https://www.instagram.com/' }) },
  ],
  [
    'URL_NOT_SPECIFIC',
    'the link is a search',
    { input: item({ canonicalUrl: 'https://www.instagram.com/explore/tags/thrift/' }) },
  ],
  ['URL_NOT_SPECIFIC', 'the link is none', { input: item({ canonicalUrl: 'instagram contoh' }) }],
  [
    'URL_NOT_SPECIFIC',
    'the link is no web address',
    { input: item({ canonicalUrl: 'ftp://contoh.example/x' }) },
  ],
  [
    'URL_NOT_SPECIFIC',
    'the link is shortened',
    { input: item({ kind: 'shortlink', canonicalUrl: 'https://vt.tiktok.com/ZS1/' }) },
  ],
  ['IMPORT_REASON_MISSING', 'used is not imported', { input: says('Menjual pakaian bekas murah') }],
  ['IMPORT_REASON_MISSING', 'thrift is not imported', { input: says('Akun thrift aktif') }],
  ['IMPORT_REASON_MISSING', 'a price is no reason', { input: says('Jaket kondisi baik') }],
  ['EVIDENCE_MISSING', 'there is no file', { input: item({ evidence: [] }) }],
  [
    'EVIDENCE_MISSING',
    'the file has no hash',
    { input: item({ evidence: [{ name: 'layar.png', capturedAt: '2026-11-12T07:05:00Z' }] }) },
  ],
  ['FOUND_IN_FUTURE', 'a finding is dated tomorrow', { input: item({ foundAt: '2026-11-25' }) }],
  [
    'EVIDENCE_WITHOUT_TIME',
    'nobody knows when it was captured',
    { input: item({ evidence: [{ name: 'layar.png', sha256: 'ab'.repeat(32) }] }) },
  ],
  [
    'EVIDENCE_MISSING',
    'a referral has no screenshot, whatever the profile says',
    {
      kind: 'rujukan-komdigi',
      input: {
        issuer: { ...ISSUER, wajibBukti: false },
        items: [anItem(), anItem({ itemNo: 2, evidence: [] })],
      },
    },
  ],
  [
    'CHECK_TOO_EARLY',
    'the accounts were looked at before the time was over',
    rincian('teguran', { tenggatBerakhir: `${addDays(TODAY, -1)}T09:00:00Z` }),
  ],
  [
    'DEADLINE_TOO_EARLY',
    'the time was over before the platform had all of it',
    rincian('teguran', { tenggatBerakhir: `${addDays(TODAY, -8)}T09:00:00Z` }),
  ],
  [
    'COUNTS_DIFFER',
    'accounts went missing between two letters',
    rincian('teguran', { surat: aSurat(TODAY, { jumlah: 5 }) }),
  ],
  [
    'COUNTS_DIFFER',
    'a referral counts more than was notified',
    rincian('rujukan-kemendag', { surat: [aSurat(TODAY, { jumlah: 2 })] }),
  ],
  ['MEETING_PAST', 'the meeting was yesterday', acara({ mulai: '2026-11-23T02:00:00Z' })],
  ['MEETING_ON_HOLIDAY', 'the meeting is on a Sunday', acara({ mulai: '2026-12-05T17:00:00Z' })],
  ['CONFIRMATION_DAY', 'the answer is due after the meeting', acara({ konfirmasi: '2026-12-24' })],
  [
    'TIME_STILL_RUNNING',
    'a referral goes out while the platform still has time',
    rincian('rujukan-kemendag', { surat: [aSurat(TODAY, { tanggal: '2026-11-20' })] }),
  ],
  [
    'TIME_STILL_RUNNING',
    'the accounts were looked at in the last minute of the last day',
    rincian('rujukan-kemendag', {
      surat: [LAST],
      pemeriksaan: { pada: earliestEnd(ISSUER.tenggat, LAST.terima.pada), tidakDapatDiakses: 1 },
    }),
  ],
  [
    'COPIES_EXPIRED',
    'the copies can no longer be fetched',
    rincian('rujukan-komdigi', {
      salinan: { url: 'https://berkas.kementerian.example/b/1', sampai: '2026-11-24' },
    }),
  ],
  ['DIDUGA', 'guilt is stated', { input: says('Terbukti membuka bal impor') }],
  ['RUPIAH', 'a sum is misspelt', { input: says('Bal impor Korea seharga Rp. 2.000.000') }],
  ['PENULISAN_KATA', 'a word is misspelt', { input: says('Bal impor, dimana labelnya asing') }],
  ['DATA_PRIBADI', 'a telephone number', { input: says('Bal impor, hubungi 0812 3456 7890') }],
  ['WAKTU', 'a time is misspelt', { input: says('Siaran buka bal impor pukul 19:30') }],
  [
    'KEWENANGAN',
    'a template gives an order',
    { markup: (text) => text.replace('kami meminta Saudara', 'kami memerintahkan Saudara') },
  ],
  [
    'NAMA_KEMENTERIAN',
    'a template uses the old name',
    { markup: (text) => text.replaceAll('Komunikasi dan Digital', 'Komunikasi dan Informatika') },
  ],
  [
    'PARITAS',
    'the translation gives more time',
    { markup: (text) => text.replace('3 working days', '7 working days') },
  ],
];

/** Sound explanations: each says why the goods are thought to be imported. */
const REASONS = [
  'Menawarkan pakaian bekas per ball press dengan segel asing',
  'Keterangan unggahan "thrift Korea asli, baru buka bal"',
  'Siaran langsung buka bal dengan karung bertulisan Jepang',
  'Menyebut barang turun kontainer dari Malaysia',
  'Label toko luar negeri masih terpasang pada jaket',
  'Foto gudang memperlihatkan karung bertulisan Hangul',
  'Mencari penjual kembali untuk bal impor 100 kg',
  'Menyebut "ex China grade A" pada setiap kemeja',
  'Menyatakan barang datang per bal dari luar negeri',
  'Celana jin bekas dengan keterangan "import USA"',
];

const SOUND: readonly (readonly [name: string, letter: Case])[] = [
  ...REASONS.map((reason) => [reason, { input: says(reason) }] as const),
  ...LETTER_KINDS.map((kind) => [`a ${kind}`, { kind }] as const),
  ...REFUSAL_IDS.map((jenis) => [`an answer to ${jenis}`, answering(jenis)] as const),
  ['a desk confirmed today', desk({ confirmedAt: TODAY })],
  ['a desk confirmed 90 days ago', desk({ confirmedAt: addDays(TODAY, -90) })],
  ['the registered entity', desk({ entity: 'Facebook Singapore Pte. Ltd.' })],
  ['an entity written in other letters', desk({ entity: 'META PLATFORMS INC' })],
  ['Shopee', desk({ platform: 'shopee' })],
  ['TikTok', desk({ platform: 'tiktok' })],
  ['the shop’s new owner', desk({ platform: 'tiktok_shop', entity: 'PT Tokopedia' })],
  ['a post', { input: item({ kind: 'post', requestedAction: 'delete_content' }) }],
  [
    'a link with an id',
    { input: item({ canonicalUrl: 'https://www.facebook.com/profile.php?id=100' }) },
  ],
  ['a site of its own', { input: item({ kind: 'site', canonicalUrl: 'https://toko.example/' }) }],
  ['two prices', { input: item({ price: { amount: 5, upTo: 9, currency: 'IDR', asShown: '' } }) }],
  ['no price', { input: item({ price: null }) }],
  ['a seller’s own misspelling in quotes', { input: says('Menulis "bal impor Rp. 50.000,-"') }],
];

function answering(jenis: (typeof REFUSAL_IDS)[number], said: object = {}): Case {
  const alasan = {
    jenis,
    pernyataan: 'permintaan tidak dapat dipenuhi',
    pernyataanInggris: 'the request cannot be met',
    bentuk: 'ringkasan',
    sumber: 'surel narahubung',
    ...said,
  };
  return rincian('sanggahan', { alasan: [alasan] });
}

describe('deficient letters', () => {
  test('are more than forty', () => {
    expect(DEFICIENT.length).toBeGreaterThanOrEqual(40);
  });

  test.each(DEFICIENT)('%s: %s', (reason, _, letter) => {
    const stops = examined(letter).filter(({ level }) => level === 'stop');
    expect([...new Set(stops.map(({ code }) => code))]).toEqual([reason]);
    for (const { message } of stops) expect(message).toMatch(/^\S.*[.\]]$/);
  });
});

describe('forty sound letters', () => {
  test('are more than forty', () => {
    expect(SOUND).toHaveLength(40);
  });

  test.each(SOUND)('pass: %s', (_, letter) => {
    expect(examined(letter)).toEqual([]);
  });
});

/** Words that ask for a second look, and close neighbours that do not. */
describe('proportion', () => {
  test.each([
    ['NEWS_OR_CRITICISM', 'Liputan gudang bal impor oleh media'],
    ['NEWS_OR_CRITICISM', 'Video edukasi tentang bahaya pakaian bekas impor'],
    ['NEWS_OR_CRITICISM', 'Unggahan kritik atas larangan impor pakaian bekas'],
    ['PERSONAL_SALE', 'Preloved milik pribadi, dahulu dibeli di Korea'],
    ['PERSONAL_SALE', 'Kolektor jaket Jepang, barang koleksi'],
    ['PERSONAL_SALE', 'Isi lemari, merek Jepang, pernah dipakai sendiri'],
    ['DOMESTIC_GOODS', 'Pakaian bekas lokal, bukan impor'],
    ['DOMESTIC_GOODS', 'Pakaian dari dalam negeri, sumbangan warga, bukan bal impor'],
    ['GOODS_NOT_CLOTHING', 'Sepatu dan tas impor dari Korea per bal'],
    ['WIDER_THAN_NEEDED', 'Hanya satu unggahan menawarkan bal impor'],
    ['WIDER_THAN_NEEDED', 'Sebagian produk toko berlabel Korea'],
  ])('%s: %s', (code, explanation) => {
    const found = examined({ input: says(explanation) });
    expect(found).toContainEqual(
      expect.objectContaining({ code, level: 'second-look', itemNo: 1, gate: 'proporsi' }),
    );
  });

  test('a whole account is not taken for one post', () => {
    const found = examined({ input: item({ kind: 'post', requestedAction: 'close_account' }) });
    expect(found.map(({ code }) => code)).toEqual(['WIDER_THAN_NEEDED']);
  });

  test('a missing hash asks for a second look where the profile does not insist', () => {
    const issuer = { ...ISSUER, wajibBukti: false };
    const found = examined({ input: { issuer, ...item({ evidence: [] }) } });
    expect(found).toEqual([
      expect.objectContaining({ code: 'EVIDENCE_MISSING', level: 'second-look', itemNo: 1 }),
    ]);
  });
});

describe('a platform’s "kami", which a reader takes for the ministry', () => {
  const ours = { pernyataan: 'kami hanya menyediakan sarana' };

  test('asks for a second look in reported speech, and stays as it is in a quotation', () => {
    const found = examined(answering('penyedia-sarana', ours));
    expect(found).toMatchObject([{ code: 'OURS_IN_REPORTED', level: 'second-look' }]);
    const quoted = answering('penyedia-sarana', { ...ours, bentuk: 'kutipan' });
    expect(examined(quoted)).toEqual([]);
  });
});
