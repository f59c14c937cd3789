/** Facts of one error: what was wrong, where, what is allowed. Never personal data. */
export type Facts = Readonly<Record<string, string | number>>;

export interface Message {
  readonly id: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}

export type Messages = Readonly<Record<string, Message>>;
