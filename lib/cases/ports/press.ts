import type { SignOutcome } from '#cases/signer.ts';
import type { EmailFiles } from '#letters/email-view.ts';
import type { LetterFacts } from '#letters/facts.ts';

export interface MimeParts {
  readonly letterId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly bytes: Uint8Array;
  }[];
}

export interface DraftedLetter {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** A small JPEG of a screenshot, as a page shows it. */
export interface PrintCopy {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface Press {
  /** The letter as PDF: a marked concept without number, or the frozen text ready to sign. */
  render(facts: LetterFacts, options: PressOptions): Promise<DraftedLetter>;
  /** At the instant of signing: the certificate must be good then, whenever the letter was approved. */
  sign(frozen: Uint8Array, at: string): Promise<SignOutcome>;
  email(facts: LetterFacts, files: EmailFiles): { subject: string; text: string; html: string };
  annexes(facts: LetterFacts): { csv: Uint8Array; json: Uint8Array };
  mime(parts: MimeParts): Promise<Uint8Array>;
  readonly templateVersion: string;
  readonly signature: 'uji' | 'kms' | 'bsre';
}

export interface PressOptions {
  readonly letterId: string;
  readonly concept: boolean;
  readonly at: string;
  readonly annexes: { readonly csv: Uint8Array; readonly json: Uint8Array };
  readonly enclosures: Enclosures;
}

/** The bytes that a letter shows or carries, by their hash. */
export type Enclosures = ReadonlyMap<string, Uint8Array>;
