import { fillLetter } from '#adapters/handlebars/fill.ts';
import { loadTemplates } from '#adapters/handlebars/load-templates.ts';
import { ENV } from '#env.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { type Environment, readEnv } from './config.ts';
import { annexHashes } from './press.ts';

/** Fills letters without printing them, so that their words can be judged. */
export function createProof(env: Environment): (facts: LetterFacts) => string {
  const { folder } = readEnv(env, { folder: ENV.templatesFolder });
  const templates = loadTemplates(folder);
  return (facts) => fillLetter(templates, facts, annexHashes(facts));
}
