import { expect, test } from 'vitest';
import type { LogEntry } from '#ledger/entry.ts';
import { findStanding } from '#ledger/find-standing.ts';
import { aLogEntry } from '../../support/a-log-entry.ts';

const SIGNED = 'a'.repeat(64);
const NOMOR = 'B-001/CONTOH/XI/2026';

/** A step of a letter; the nomor is known since it was approved. */
function step(letterId: string, set: Partial<LogEntry>): LogEntry {
  return aLogEntry({ subject: { kind: 'letter', id: letterId }, nomor: NOMOR, ...set });
}

const ISSUED = [
  step('L1', { move: 'approve', to: 'approved' }),
  step('L1', { move: 'issue', to: 'issued', hashes: { final: SIGNED } }),
];
const DELIVERED = [...ISSUED, step('L1', { move: 'deliver', to: 'delivered' })];
const REVOKED = [...DELIVERED, step('L1', { move: 'revoke', to: 'revoked' })];
const LINK = step('L1', { move: 'link', to: 'revoked', hashes: { pencabutan: 'd'.repeat(64) } });
const PENCABUTAN = [
  step('L1-cabut', {
    move: 'compose',
    to: 'draft',
    nomor: null,
    hashes: { draft: 'd'.repeat(64) },
  }),
  step('L1-cabut', {
    move: 'recompose',
    to: 'draft',
    nomor: null,
    hashes: { draft: 'e'.repeat(64) },
  }),
];
const SENT = step('L1-cabut', {
  move: 'issue',
  to: 'issued',
  nomor: 'B-002/CONTOH/XI/2026',
  hashes: { final: 'f'.repeat(64) },
});

test.each<[string, LogEntry[], object]>([
  ['a letter that stands', DELIVERED, { status: 'berlaku', nomor: NOMOR, letterId: 'L1' }],
  [
    'one that was withdrawn before it left',
    [...ISSUED, step('L1', { move: 'withdraw', to: 'void' })],
    { status: 'dibatalkan' },
  ],
  [
    'one that was stopped while it left',
    [...ISSUED, step('L1', { move: 'stop', to: 'attempting' })],
    { status: 'dibatalkan' },
  ],
  ['one that was revoked', REVOKED, { status: 'dicabut', dicabutDengan: null }],
  [
    'one whose revocation is being written',
    [...REVOKED, LINK, ...PENCABUTAN],
    { status: 'dicabut', dicabutDengan: null },
  ],
  [
    'one that was revoked by another letter',
    [...REVOKED, LINK, ...PENCABUTAN, SENT],
    { status: 'dicabut', nomor: NOMOR, dicabutDengan: { nomor: 'B-002/CONTOH/XI/2026' } },
  ],
  ['a letter of another log', [], { status: 'tidak-dikenal', letterId: null }],
])('%s', (_name, entries, expected) => {
  expect(findStanding(entries, SIGNED)).toMatchObject(expected);
});

test('a concept of a letter is not the letter', () => {
  const draft = step('L1', { move: 'compose', hashes: { draft: SIGNED } });
  expect(findStanding([draft, ...DELIVERED], 'b'.repeat(64)).status).toBe('tidak-dikenal');
  expect(findStanding([draft], SIGNED).status).toBe('tidak-dikenal');
});
