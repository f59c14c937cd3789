import { describe, expect, test } from 'vitest';
import { examineLetter } from '#cases/examine-letter.ts';
import { storeFile } from '#cases/store-file.ts';
import { submitLetters } from '#cases/submit-letters.ts';
import type { LetterFacts } from '#letters/facts.ts';
import type { Desk } from '#platforms/desk.ts';
import { aComposedLetter, aDesk, anItem, markupOf } from '../../support/a-composed-letter.ts';
import { aLetter } from '../../support/a-letter.ts';
import {
  hasher,
  memoryLetters,
  memoryObjects,
  memorySettings,
  steppingClock,
} from '../../support/memory-stores.ts';

const ACTOR = { sub: 'penyusun-1', groups: ['penyusun'] } as const;

async function aDraft(facts: LetterFacts, desk: Desk | null = aDesk()) {
  const letters = memoryLetters();
  const objects = memoryObjects();
  const settings = memorySettings();
  const clock = steppingClock('2026-11-24T02:00:00.000Z');
  if (desk) await settings.saveDesk(desk);
  const file = await storeFile(
    { objects, hasher },
    {
      bucket: 'letters',
      folder: 'surat/B1-instagram',
      extension: 'fakta.json',
      contentType: 'application/json',
      bytes: new TextEncoder().encode(JSON.stringify(facts)),
    },
  );
  await letters.create(aLetter({ state: 'draft', submittedBy: null, facts: file }));
  const examine = examineLetter({
    objects,
    hasher,
    settings,
    clock,
    proof: { fill: markupOf, unprintable: (text) => (text.includes('👗') ? ['U+1F457'] : []) },
  });
  const seen = (await letters.find('B1-instagram'))?.draft.sha256 ?? '';
  return {
    submit: (secondLook = false, sha256 = seen, meanwhile = async () => {}) =>
      submitLetters({
        ...{ letters, hasher, clock },
        examine: async (letter) => {
          const findings = await examine(letter);
          await meanwhile();
          return findings;
        },
      })({ letters: [{ letterId: 'B1-instagram', sha256 }], actor: ACTOR, secondLook }),
    rewrite: async () => {
      const letter = await letters.find('B1-instagram');
      if (!letter) throw new Error('no letter');
      const draft = { ...letter.draft, sha256: 'e'.repeat(64) };
      await letters.save({ ...letter, draft, version: letter.version + 1 });
    },
    state: async () => (await letters.find('B1-instagram'))?.state,
  };
}

const withItem = (set: Parameters<typeof anItem>[0]) =>
  aComposedLetter('permintaan', '2026-11-24', { items: [anItem(set)] });

describe('handing a draft to a second person', () => {
  test('a whole letter goes on', async () => {
    const draft = await aDraft(aComposedLetter());
    expect(await draft.submit()).toMatchObject({ kind: 'done' });
    expect(await draft.state()).toBe('submitted');
  });

  test('a letter with a gap stays, whatever the drafter says, and every gap is named', async () => {
    const draft = await aDraft(
      withItem({ explanation: 'Kerjasama jual pakaian bekas' }),
      aDesk({ confirmedAt: null }),
    );
    const refused = await draft.submit(true);
    expect(refused).toMatchObject({
      kind: 'refused',
      problems: [{ letterId: 'B1-instagram', code: 'LETTER_INCOMPLETE' }],
    });
    const codes = refused.kind === 'refused' ? refused.problems[0]?.findings : [];
    expect(codes?.map(({ code }) => code)).toEqual([
      'DESK_UNCONFIRMED',
      'IMPORT_REASON_MISSING',
      'PENULISAN_KATA',
    ]);
    expect(await draft.state()).toBe('draft');
  });

  test('a doubtful letter goes on only when somebody has looked again', async () => {
    const draft = await aDraft(withItem({ explanation: 'Preloved milik pribadi dari Korea' }));
    expect(await draft.submit()).toMatchObject({
      kind: 'refused',
      problems: [
        {
          code: 'LETTER_NEEDS_SECOND_LOOK',
          findings: [{ code: 'PERSONAL_SALE' }, { code: 'CAMPUR_BAHASA' }],
        },
      ],
    });
    expect(await draft.submit(true)).toMatchObject({ kind: 'done' });
  });

  test('a letter with characters that cannot be printed goes on once somebody has seen which', async () => {
    const draft = await aDraft(withItem({ displayName: 'Toko 👗' }));
    expect(await draft.submit()).toMatchObject({
      problems: [{ findings: [{ code: 'UNPRINTABLE', itemNo: 1 }] }],
    });
    expect(await draft.submit(true)).toMatchObject({ kind: 'done' });
  });

  test('a draft other than the one that the drafter saw stays', async () => {
    const draft = await aDraft(aComposedLetter());
    const problems = [{ letterId: 'B1-instagram', code: 'DRAFT_CHANGED', state: 'draft' }];
    expect(await draft.submit(true, '0'.repeat(64))).toEqual({ kind: 'refused', problems });
    expect(await draft.state()).toBe('draft');
  });

  test('a draft that is written anew while the gates look at the one before stays', async () => {
    const draft = await aDraft(aComposedLetter());
    expect(await draft.submit(false, undefined, draft.rewrite)).toMatchObject({
      problems: [{ code: 'DRAFT_CHANGED' }],
    });
    expect(await draft.state()).toBe('draft');
  });

  test('asked for twice, it is submitted once', async () => {
    const draft = await aDraft(aComposedLetter());
    await draft.submit();
    expect(await draft.submit()).toMatchObject({ kind: 'done', letters: [{ version: 2 }] });
  });

  test('without a desk nobody can be asked', async () => {
    const draft = await aDraft(aComposedLetter(), null);
    expect(await draft.submit()).toMatchObject({
      problems: [{ findings: [{ code: 'DESK_MISSING' }] }],
    });
  });
});
