import { expect, test } from 'vitest';
import { fillEmail } from '#adapters/handlebars/fill.ts';
import { ALL_KINDS } from '#law/kind.ts';
import { HASHES, MAIL_FILES, templates } from '../../support/a-composed-letter.ts';
import { aNumbered } from '../../support/a-pencabutan.ts';

test.each(ALL_KINDS)('the covering mail of a %s says its subject in plain words', (kind) => {
  const facts = aNumbered(kind);
  const { subject, text, html } = fillEmail(templates, facts, MAIL_FILES, HASHES);
  for (const part of [subject, text, html]) {
    expect(part).not.toMatch(/\[object|undefined|\bnull\b/);
    expect(part).toContain(facts.hal);
  }
});
