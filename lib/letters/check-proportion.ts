import type { ItemFacts, LetterFacts } from './facts.ts';
import type { GateFinding } from './gate.ts';

interface Doubt {
  readonly code: string;
  readonly message: string;
  readonly appliesTo: (item: ItemFacts) => boolean;
}

const said = (pattern: RegExp) => (item: ItemFacts) =>
  pattern.test([item.uraian, item.displayName ?? ''].join(' '));

const OTHER_GOODS =
  /\b(?:tas|dompet|koper|sepatu|sandal|topi|helm|boneka|mainan|selimut|seprai|gorden|karpet|jam tangan|elektronik)\b/i;
const CLOTHING =
  /\b(?:pakaian|baju|busana|kaus|kaos|kemeja|jaket|celana|rok|gaun|dress|sweater|hoodie|mantel|blus|blazer|jas|jeans?|denim|kardigan|cardigan|outer|seragam|thrift\w*)\b/i;

const isGoods = (text: string) => OTHER_GOODS.test(text) || CLOTHING.test(text);

const POSTS = new Set(['post', 'video', 'story', 'product', 'listing', 'reel']);
const ONE_OF_MANY =
  /\b(?:satu|sebuah|salah satu|beberapa|sebagian(?: kecil)?|1) (?:unggahan|produk|barang|foto|video|konten|iklan|etalase)\b/i;

/** Speech, private sales, lawful goods, and more than is needed: a person looks again. */
const DOUBTS: readonly Doubt[] = [
  {
    code: 'NEWS_OR_CRITICISM',
    message: 'Tampaknya berita, kritik, atau edukasi, bukan penawaran barang. Periksa kembali.',
    appliesTo: said(
      /\b(?:berita|liputan|meliput|jurnalis\w*|wartawan|kritik|mengkritik|opini|parodi|satire|edukasi|dokumenter|investigasi|redaksi|diskusi|membahas|ulasan)\b/i,
    ),
  },
  {
    code: 'PERSONAL_SALE',
    message: 'Tampaknya penjualan pribadi atau koleksi, bukan kegiatan usaha. Periksa kembali.',
    appliesTo: said(
      /\b(?:milik pribadi|koleksi pribadi|barang pribadi|preloved|kolektor|barang koleksi|isi lemari|lemari sendiri|pernah dipakai sendiri|dipakai sendiri)\b/i,
    ),
  },
  {
    code: 'DOMESTIC_GOODS',
    message: 'Tampaknya pakaian bekas dari dalam negeri, yang tidak dilarang. Periksa kembali.',
    appliesTo: said(
      /\b(?:dalam negeri|bekas lokal|merek lokal|produk lokal|buatan indonesia|sumbangan warga|donasi|bekas rumah tangga)\b/i,
    ),
  },
  {
    code: 'GOODS_NOT_CLOTHING',
    message:
      'Barangnya tampaknya bukan pakaian, sedangkan larangannya pakaian bekas. Periksa kembali.',
    appliesTo: ({ uraian, goodsType }) => {
      const named = [uraian, goodsType ?? ''].find((text) => isGoods(text)) ?? '';
      return OTHER_GOODS.test(named) && !CLOTHING.test(named);
    },
  },
  {
    code: 'WIDER_THAN_NEEDED',
    message: 'Penurunan seluruh akun diminta, padahal penurunan konten tampaknya cukup.',
    appliesTo: (item) =>
      item.tindakan === 'turunkan akun' && (POSTS.has(item.kind) || ONE_OF_MANY.test(item.uraian)),
  },
];

/** Items that a second pair of eyes must see before their letter goes on. */
export function checkProportion({ items }: LetterFacts): GateFinding[] {
  return items.flatMap((item) =>
    DOUBTS.filter(({ appliesTo }) => appliesTo(item)).map(({ code, message }) => ({
      gate: 'proporsi' as const,
      code,
      level: 'second-look' as const,
      itemNo: item.itemNo,
      message,
    })),
  );
}
