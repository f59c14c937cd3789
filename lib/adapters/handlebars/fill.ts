import { type EmailFiles, emailView } from '#letters/email-view.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { type AnnexHashes, letterView } from '#letters/letter-view.ts';
import type { Templates } from './load-templates.ts';

/** The markup of a letter: what the browser previews and what is typeset. */
export function fillLetter(
  templates: Templates,
  facts: LetterFacts,
  annexSha256: AnnexHashes,
): string {
  return templates.find(`letters/${facts.kind}.hbs`)(letterView(facts, annexSha256));
}

export interface Email {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export function fillEmail(templates: Templates, facts: LetterFacts, files: EmailFiles): Email {
  const view = emailView(facts, files);
  const fill = (part: string) => templates.find(`emails/permintaan.${part}.hbs`)(view);
  return { subject: fill('subject').trim(), text: fill('text'), html: fill('html') };
}
