import type { RequestedAction } from './item.ts';

const ACTIONS: readonly (readonly [RequestedAction, RegExp])[] = [
  [
    'block_access',
    /^block_access$|\bblokir|\bpemblokiran|\bpemutusan akses|\bputus akses|\bblock\b/u,
  ],
  [
    'close_account',
    /^close_account$|\b(?:tutup|penutupan|nonaktif\w*|close|suspend)\b.*|\bsuspend/u,
  ],
  [
    'restrict_sale',
    /^restrict_sale$|\b(?:batasi|pembatasan|hentikan|penghentian)\b.*\b(?:jual|penjualan)/u,
  ],
  [
    'delete_content',
    /^delete_content$|\bhapus|\bpenghapusan|\bturunkan|\bpenurunan|\btake ?down|\bdelete|\bremove/u,
  ],
];

/** The one action a cell asks for; null when it names none of the four or more than one. */
export function readAction(text: string): RequestedAction | null {
  const bare = text.normalize('NFKC').toLowerCase().trim();
  const named = ACTIONS.filter(([, pattern]) => pattern.test(bare)).map(([action]) => action);
  return named.length === 1 ? (named[0] ?? null) : null;
}
