/** Facts of one error: what was wrong, where, what is allowed. Never personal data. */
export type Facts = Readonly<Record<string, string | number>>;

interface Message {
  readonly id: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}

/** Every stable error code with its sentence; `docs/errors.md` lists them for people. */
const MESSAGES = {
  FILE_NOT_FOUND: {
    id: (f) => `Berkas "${f['file']}" tidak ditemukan. Periksa nama dan letaknya.`,
    en: (f) => `File "${f['file']}" does not exist: check its name and place`,
  },
} satisfies Record<string, Message>;

export type ErrorCode = keyof typeof MESSAGES;

export const errorCodes = Object.keys(MESSAGES) as readonly ErrorCode[];

/** Bad input or a broken promise; expected outcomes are return values instead. */
export class TeguranError extends Error {
  override readonly name = 'TeguranError';
  readonly code: ErrorCode;
  readonly facts: Facts;

  constructor(code: ErrorCode, facts: Facts = {}, options?: ErrorOptions) {
    super(MESSAGES[code].en(facts), options);
    this.code = code;
    this.facts = facts;
  }

  /** The sentence that staff read. */
  get kalimat(): string {
    return MESSAGES[this.code].id(this.facts);
  }
}
