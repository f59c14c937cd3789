import { type EmailFiles, emailView } from '#letters/email-view.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { type AnnexHashes, letterView } from '#letters/letter-view.ts';
import type { Templates } from './load-templates.ts';

/** The markup of a letter, from the templates it was written with: what the browser previews and what is typeset. */
export function fillLetter(
  templates: Pick<Templates, 'at'>,
  facts: LetterFacts,
  annexSha256: AnnexHashes,
): string {
  const set = templates.at(facts.templateVersion);
  return set.find(`letters/${facts.kind}.hbs`)(letterView(facts, annexSha256));
}

export interface Email {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The covering mail, from the templates the letter was written with. */
export function fillEmail(
  templates: Pick<Templates, 'at'>,
  facts: LetterFacts,
  files: EmailFiles,
  annexSha256: AnnexHashes,
): Email {
  const view = emailView(facts, files, annexSha256);
  const set = templates.at(facts.templateVersion);
  const fill = (part: string) => set.find(`emails/pengantar.${part}.hbs`)(view);
  return { subject: oneLine(fill('subject')), text: fill('text'), html: fill('html') };
}

/** A header is one line, whatever somebody pasted into a field. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
