/** Which moves a letter may make, and from where; nothing else decides this. */
export type LetterState =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'approved'
  | 'awaiting-signature'
  | 'issued'
  | 'entrusted'
  | 'attempting'
  | 'accepted'
  | 'delivered'
  | 'bounced'
  | 'refused'
  | 'unknown'
  | 'assumed'
  | 'closed'
  | 'revoked'
  | 'void';

interface Rule {
  readonly from: readonly LetterState[];
  /** `same`: something is put on record and the letter stays where it is. */
  readonly to: LetterState | 'same';
}

/** It left, or nobody knows; an answer to it proves that it did. */
const MAY_BE_ANSWERED = [
  'accepted',
  'unknown',
  'assumed',
  'delivered',
  'bounced',
  'refused',
  'closed',
] as const;

const MOVES = {
  compose: { from: [], to: 'draft' },
  recompose: { from: ['draft', 'returned'], to: 'draft' },
  submit: { from: ['draft'], to: 'submitted' },
  exclude: { from: ['submitted'], to: 'same' },
  return: { from: ['submitted'], to: 'returned' },
  approve: { from: ['submitted'], to: 'approved' },
  // Signed elsewhere: handed out, and taken back with a signature to be issued like any other.
  'hand-out': { from: ['approved'], to: 'awaiting-signature' },
  import: { from: ['awaiting-signature'], to: 'approved' },
  // It waits for something that people mend: a certificate, or an office that answers for it.
  hold: { from: ['approved', 'revoked'], to: 'same' },
  issue: { from: ['approved'], to: 'issued' },
  release: { from: ['issued'], to: 'same' },
  // Released to a named person, who hands in what no mail can carry.
  entrust: { from: ['issued'], to: 'entrusted' },
  remind: { from: ['entrusted'], to: 'same' },
  'hand-in': { from: ['entrusted'], to: 'delivered' },
  claim: { from: ['issued'], to: 'attempting' },
  postpone: { from: ['attempting'], to: 'issued' },
  // From issued as well: late proof of an earlier attempt saves the one that was to follow.
  accept: { from: ['attempting', 'unknown', 'issued'], to: 'accepted' },
  doubt: { from: ['attempting'], to: 'unknown' },
  // The mail service took the mail and nothing was heard of it since.
  ask: { from: ['accepted'], to: 'unknown' },
  refuse: { from: ['attempting', 'unknown', 'accepted'], to: 'refused' },
  // From bounced as well: proof of delivery may come after an automatic answer that looks like a bounce.
  deliver: {
    from: ['attempting', 'unknown', 'accepted', 'assumed', 'issued', 'bounced'],
    to: 'delivered',
  },
  bounce: { from: ['attempting', 'unknown', 'accepted', 'assumed', 'delivered'], to: 'bounced' },
  note: {
    from: [
      'issued',
      'attempting',
      'unknown',
      'accepted',
      'assumed',
      'delivered',
      'bounced',
      'refused',
      'closed',
      'revoked',
    ],
    to: 'same',
  },
  // A second attempt only after proof of non-acceptance, or after two people decided.
  'agree-resend': { from: ['unknown', 'refused', 'bounced'], to: 'same' },
  resend: { from: ['unknown', 'refused', 'bounced'], to: 'issued' },
  'assume-sent': { from: ['unknown'], to: 'assumed' },
  // Withdrawn while a worker holds it: that worker stops, or the letter is revoked afterwards.
  stop: { from: ['attempting'], to: 'same' },
  cancel: { from: ['attempting'], to: 'void' },
  withdraw: {
    from: ['draft', 'submitted', 'returned', 'approved', 'awaiting-signature', 'issued', 'refused'],
    to: 'void',
  },
  revoke: {
    from: [
      'issued',
      'entrusted',
      'refused',
      'unknown',
      'accepted',
      'assumed',
      'delivered',
      'bounced',
      'closed',
    ],
    to: 'revoked',
  },
  // A revoked letter points to the pencabutan that was prepared for it.
  link: { from: ['revoked'], to: 'same' },
  // What a platform answered: a receipt decides nothing, and a later answer may open the letter again.
  acknowledge: { from: [...MAY_BE_ANSWERED], to: 'same' },
  answer: { from: [...MAY_BE_ANSWERED], to: 'delivered' },
  close: { from: [...MAY_BE_ANSWERED], to: 'closed' },
  // The answer belonged elsewhere, and nothing else shows that the letter arrived.
  'take-back': { from: ['delivered', 'bounced', 'closed'], to: 'unknown' },
  // Another letter was drafted that follows this one, or was withdrawn.
  follow: { from: ['delivered', 'closed'], to: 'same' },
  // By then it may have come back late, be on its way again or be revoked.
  unfollow: { from: [...MAY_BE_ANSWERED, 'issued', 'attempting', 'revoked'], to: 'same' },
  // Nothing more is to be done about it; a later answer wakes it.
  'set-aside': { from: ['delivered', 'closed'], to: 'same' },
} as const satisfies Record<string, Rule>;

export type LetterMove = keyof typeof MOVES;

export const letterMoves = Object.keys(MOVES) as readonly LetterMove[];

/** The state that a move leads to, or null when the move is not legal from here. */
export function nextState(move: LetterMove, from: LetterState | null): LetterState | null {
  const rule: Rule = MOVES[move];
  const to = rule.to === 'same' ? from : rule.to;
  if (from === null) return rule.from.length === 0 ? to : null;
  return rule.from.includes(from) ? to : null;
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
  'awaiting-signature': 'menunggu tanda tangan',
  issued: 'ditandatangani',
  entrusted: 'menunggu disampaikan',
  attempting: 'sedang dikirim',
  accepted: 'diterima layanan surel',
  delivered: 'terkirim',
  bounced: 'ditolak peladen',
  refused: 'ditolak layanan surel',
  unknown: 'perlu keputusan',
  assumed: 'dianggap terkirim',
  closed: 'dijawab',
  revoked: 'dicabut',
  void: 'batal',
} satisfies Record<LetterState, string>;

/** One Indonesian sentence per state, as staff read it. */
export const STATE_SENTENCE: Readonly<Record<LetterState, string>> = {
  draft: 'Konsep surat telah disusun dan belum diajukan.',
  submitted: 'Konsep surat menunggu persetujuan orang kedua.',
  returned: 'Konsep surat dikembalikan kepada penyusun beserta alasannya.',
  approved: 'Surat disetujui dan bernomor; naskah akhir sedang ditandatangani.',
  'awaiting-signature':
    'Naskah akhir bernomor dan menunggu ditandatangani pejabat dengan aplikasi lain.',
  issued: 'Naskah akhir telah ditandatangani dan menunggu pelepasan atau pengiriman.',
  entrusted:
    'Surat menunggu disampaikan oleh orang yang ditunjuk; penyampaiannya perlu dicatat beserta tanda terimanya.',
  attempting: 'Surat sedang dikirim.',
  accepted: 'Layanan surel menerima surat; menunggu laporan dari peladen platform.',
  delivered: 'Surat telah diterima di alamat tujuannya; buktinya tercatat.',
  bounced:
    'Surat tidak sampai: peladen surel platform menolaknya atau tidak dapat dicapai; alamat perlu diperiksa.',
  refused: 'Layanan surel menolak mengirim surat; penyebabnya perlu diperbaiki.',
  unknown: 'Perlu keputusan: surel mungkin sudah terkirim.',
  assumed: 'Surat dianggap terkirim berdasarkan keputusan pejabat; laporan penerimaan belum ada.',
  closed: 'Platform telah menjawab surat ini untuk semua akunnya; jawabannya tercatat.',
  revoked:
    'Surat yang sudah atau mungkin sudah terkirim dicabut; penerimanya diberi tahu dengan surat pencabutan.',
  void: 'Surat dibatalkan; nomor yang sudah terpakai tetap tercatat beserta alasannya.',
};

export const letterStates = Object.keys(STATE_SENTENCE) as readonly LetterState[];
