/** Which moves a letter may make, and from where; nothing else decides this. */
export type LetterState =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'approved'
  | 'issued'
  | 'attempting'
  | 'accepted'
  | 'delivered'
  | 'bounced'
  | 'refused'
  | 'unknown'
  | 'closed'
  | 'void';

interface Rule {
  readonly from: readonly LetterState[];
  readonly to: LetterState;
}

const MOVES = {
  compose: { from: [], to: 'draft' },
  recompose: { from: ['draft', 'returned'], to: 'draft' },
  submit: { from: ['draft'], to: 'submitted' },
  exclude: { from: ['submitted'], to: 'submitted' },
  return: { from: ['submitted'], to: 'returned' },
  approve: { from: ['submitted'], to: 'approved' },
  issue: { from: ['approved'], to: 'issued' },
  release: { from: ['issued'], to: 'issued' },
  claim: { from: ['issued'], to: 'attempting' },
  postpone: { from: ['attempting'], to: 'issued' },
  accept: { from: ['attempting', 'unknown'], to: 'accepted' },
  doubt: { from: ['attempting'], to: 'unknown' },
  refuse: { from: ['attempting'], to: 'refused' },
  deliver: { from: ['attempting', 'unknown', 'accepted'], to: 'delivered' },
  bounce: { from: ['attempting', 'unknown', 'accepted', 'delivered'], to: 'bounced' },
  // A second attempt only after proof of non-acceptance, or after two people decided.
  'agree-resend': { from: ['unknown'], to: 'unknown' },
  resend: { from: ['unknown', 'refused', 'bounced'], to: 'issued' },
  'assume-sent': { from: ['unknown'], to: 'accepted' },
  withdraw: { from: ['draft', 'submitted', 'returned', 'approved', 'issued'], to: 'void' },
  close: { from: ['delivered', 'bounced', 'refused'], to: 'closed' },
} as const satisfies Record<string, Rule>;

export type LetterMove = keyof typeof MOVES;

export const letterMoves = Object.keys(MOVES) as readonly LetterMove[];

/** The state that a move leads to, or null when the move is not legal from here. */
export function nextState(move: LetterMove, from: LetterState | null): LetterState | null {
  const rule: Rule = MOVES[move];
  if (from === null) return rule.from.length === 0 ? rule.to : null;
  return rule.from.includes(from) ? rule.to : null;
}

export function movesFrom(state: LetterState): LetterMove[] {
  return letterMoves.filter((move) => nextState(move, state) !== null);
}

/** One word per state, for tables and lists. */
export const STATE_WORD: Readonly<Record<string, string>> = {
  draft: 'konsep',
  submitted: 'diajukan',
  returned: 'dikembalikan',
  approved: 'disetujui',
  issued: 'ditandatangani',
  attempting: 'sedang dikirim',
  accepted: 'diterima layanan surel',
  delivered: 'terkirim',
  bounced: 'ditolak peladen',
  refused: 'ditolak layanan surel',
  unknown: 'perlu keputusan',
  closed: 'selesai',
  void: 'batal',
} satisfies Record<LetterState, string>;

/** One Indonesian sentence per state, as staff read it. */
export const STATE_SENTENCE: Readonly<Record<LetterState, string>> = {
  draft: 'Konsep surat telah disusun dan belum diajukan.',
  submitted: 'Konsep surat menunggu persetujuan orang kedua.',
  returned: 'Konsep surat dikembalikan kepada penyusun beserta alasannya.',
  approved: 'Surat disetujui dan bernomor; naskah akhir sedang ditandatangani.',
  issued: 'Naskah akhir telah ditandatangani dan menunggu pelepasan atau pengiriman.',
  attempting: 'Surat sedang dikirim.',
  accepted: 'Layanan surel menerima surat; menunggu laporan dari peladen platform.',
  delivered: 'Peladen surel platform menerima surat.',
  bounced: 'Peladen surel platform menolak surat; alamat perlu diperiksa.',
  refused: 'Layanan surel menolak mengirim surat; penyebabnya perlu diperbaiki.',
  unknown: 'Perlu keputusan: surel mungkin sudah terkirim.',
  closed: 'Penanganan surat telah selesai.',
  void: 'Surat dibatalkan; nomor yang sudah terpakai tetap tercatat beserta alasannya.',
};
