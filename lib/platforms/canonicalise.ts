import type { Canonical } from './canonical.ts';
import { cleanText, hasControlCharacter } from './clean-text.ts';
import { readHandle } from './read-handle.ts';
import { readLink } from './read-link.ts';
import { recognisePlatform } from './recognise-platform.ts';
import { hasSeveralLinks } from './several-links.ts';
import { splitLabel } from './split-label.ts';
import { addNotes, refusal, type Verdict, withNotes } from './verdict.ts';

// Longer than any link of a platform; it also bounds the work of every pattern below.
const MAX_LENGTH = 2048;

export interface Context {
  /** The value of the platform column, as written. */
  readonly platform?: string;
}

/** Turns one cell of a list into the account, post, product or site that it names; never fetches, never throws. */
export function canonicalise(text: string, context: Context = {}): Canonical {
  return { input: text, ...read(text, context) };
}

function read(input: string, context: Context): Verdict {
  if (input.length > MAX_LENGTH) return refusal('invalid', 'too_long');
  if (hasControlCharacter(input)) return refusal('invalid', 'control_character');
  if (!input.isWellFormed()) return refusal('invalid', 'lone_surrogate');
  const { text, notes } = cleanText(input);
  if (hasSeveralLinks(text)) return withNotes(refusal('invalid', 'multiple_urls'), notes);
  const label = splitLabel(text);
  if (label === null) return withNotes(readPlain(text, contextPlatform(context)), notes);
  const rest = cleanText(label.rest);
  return withNotes(readPlain(rest.text, label.platform), addNotes(notes, rest.notes));
}

function readPlain(text: string, platform: string | null): Verdict {
  const handle = platform === null || text === '' ? null : readHandle(text, platform);
  return handle ?? readLink(text);
}

function contextPlatform({ platform }: Context): string | null {
  return platform === undefined ? null : recognisePlatform(platform);
}
