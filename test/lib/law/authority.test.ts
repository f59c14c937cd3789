import { describe, expect, test } from 'vitest';
import { ADDRESSEES, addresseeOf, authorityFor, SENDERS } from '#law/authority.ts';
import { LETTER_KINDS } from '#law/kind.ts';
import { register } from '#law/register.ts';
import { citationsFor, FIRST_DAY } from '#law/resolve.ts';
import { composeLetter } from '#letters/compose.ts';
import { sectionText } from '#letters/letter-text.ts';
import { lintLetter } from '#letters/lint.ts';
import { aNumberedLetter, composeInput, markupOf } from '../../support/a-composed-letter.ts';

const WRITERS = ['kementerian-umkm', 'kementerian-koperasi-ukm'];

const combinations = SENDERS.flatMap((sender) =>
  LETTER_KINDS.flatMap((kind) => ADDRESSEES.map((to) => [sender, kind, to] as const)),
);

describe('the table of authority', () => {
  test.each(combinations)('%s, %s, to %s', (sender, kind, to) => {
    const outcome = authorityFor(sender, kind, to);
    if (!WRITERS.includes(sender)) {
      expect(outcome).toEqual({ kind: 'refused', code: 'SENDER_WITHOUT_AUTHORITY' });
    } else if (to !== addresseeOf(kind)) {
      expect(outcome).toEqual({ kind: 'refused', code: 'ADDRESSEE_WRONG' });
    } else {
      expect(outcome.kind).toBe('granted');
    }
  });

  test.each(LETTER_KINDS)(
    'every basis of a %s is in the register and may be cited from the first day',
    (kind) => {
      const outcome = authorityFor('kementerian-umkm', kind, addresseeOf(kind));
      const { dasar } = outcome as Extract<typeof outcome, { kind: 'granted' }>;
      const known = new Set(register.flatMap(({ provisions }) => provisions.map(({ id }) => id)));
      expect(dasar.filter((id) => !known.has(id))).toEqual([]);
      const first = citationsFor(FIRST_DAY, kind);
      const cited =
        first.kind === 'ok' ? first.citations.map(({ provisionId }) => provisionId) : [];
      expect(dasar.some((id) => cited.includes(id))).toBe(true);
    },
  );

  test.each(SENDERS.filter((sender) => !WRITERS.includes(sender)))(
    '%s writes no letter here',
    (pengirim) => {
      const input = composeInput('permintaan', '2026-11-24');
      const letter = { ...input, issuer: { ...input.issuer, pengirim } };
      expect(() => composeLetter(letter)).toThrow(
        expect.objectContaining({ code: 'SENDER_WITHOUT_AUTHORITY' }),
      );
    },
  );
});

/** Words of command and threat; a referral may ask the minister to order somebody else. */
const ORDERS =
  /\bkami\s+(?:dengan ini |akan )?(?:memerintahkan|mewajibkan|memblokir|menutup|mencabut|menjatuhkan|mengenakan|mendenda|memidanakan|menuntut|menggugat)|memerintahkan Saudara|Saudara (?:wajib hadir|diwajibkan|diperintahkan)|surat panggilan/i;

/** Words that call the requested time a statutory one. */
const STATUTORY =
  /paling lambat[^.;\n]*(?:sebagaimana diatur|berdasarkan Pasal|menurut peraturan)/i;

const SANCTION = /\b(?:sanksi|denda|pidana|pemblokiran)\b/gi;

const DAYS = [
  '2022-01-15',
  '2022-12-01',
  '2023-11-17',
  '2024-05-02',
  '2025-11-10',
  '2026-01-02',
  '2026-11-24',
];

describe('no letter gives an order or makes a threat of its own', () => {
  test.each(DAYS.flatMap((day) => LETTER_KINDS.map((kind) => [kind, day] as const)))(
    'a %s of %s',
    (kind, day) => {
      const facts = aNumberedLetter(kind, day);
      const markup = markupOf(facts);
      const body = sectionText(markup, 'surat');
      expect(body).not.toMatch(ORDERS);
      expect(body).not.toMatch(STATUTORY);
      const found = lintLetter(markup, facts).map(({ code }) => code);
      expect(found).not.toContain('KEWENANGAN');
      expect(found).not.toContain('TENGGAT_PERATURAN');

      const outcome = authorityFor(facts.issuer.pengirim, kind, addresseeOf(kind));
      const granted = outcome as Extract<typeof outcome, { kind: 'granted' }>;
      expect(body).toMatch(
        { meminta: /kami meminta/, memohon: /kami mohon/, mengundang: /kami mengundang/ }[
          granted.kata
        ],
      );
      expect(/paling lambat/.test(body)).toBe(granted.tenggat === 'diminta');
      if (granted.sanksiMilik.length === 0) expect(body.match(SANCTION)).toBeNull();
      expect(facts.penandaTangan.tingkat).toBe(granted.penandaTangan);
    },
  );

  test('a notice says whose the sanctions are', () => {
    const body = sectionText(markupOf(aNumberedLetter('teguran')), 'surat');
    expect(body).toContain('merupakan kewenangan kedua menteri tersebut');
  });
});
