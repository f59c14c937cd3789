import { join } from 'node:path';
import { fillLetter } from '#adapters/handlebars/fill.ts';
import { loadTemplates } from '#adapters/handlebars/load-templates.ts';
import { findUnprintable } from '#adapters/pdf/find-unprintable.ts';
import { type FontBook, loadFonts } from '#adapters/pdf/load-fonts.ts';
import type { Proof } from '#cases/examine-letter.ts';
import { ENV } from '#env.ts';
import { type Environment, readEnv } from './config.ts';
import { annexHashes } from './press.ts';

/** Fills letters without printing them, so that their words and characters can be judged. */
export function createProof(env: Environment): Proof {
  const { folder } = readEnv(env, { folder: ENV.templatesFolder });
  const templates = loadTemplates(folder);
  let fonts: FontBook | undefined;
  return {
    fill: (facts) => fillLetter(templates, facts, annexHashes(facts)),
    unprintable: (text) => {
      // With the first letter: a function that starts for another request does without them.
      fonts ??= loadFonts(join(folder, 'assets', 'fonts'));
      return findUnprintable(text, fonts.set);
    },
  };
}
