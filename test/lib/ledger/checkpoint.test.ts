import { describe, expect, test } from 'vitest';
import { formatCheckpoint, parseCheckpoint, signCheckpoint } from '#ledger/checkpoint.ts';
import { isSignedBy, keyId, parseNote } from '#ledger/signed-note.ts';
import { ecSigner, rsaSigner, verifierOf } from '../../support/an-export.ts';
import { hasher } from '../../support/memory-stores.ts';

const { sha256 } = hasher;
const EC = ecSigner();
const RSA = rsaSigner();
const CHECKPOINT = {
  origin: 'teguran/latihan/instagram',
  size: 20852163,
  root: 'c5'.repeat(32),
};

/** The example of c2sp.org/tlog-checkpoint. */
const EXAMPLE = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
`;

describe('checkpoints', () => {
  test('the example of the format is read and written back', () => {
    const note = parseNote(EXAMPLE);
    expect(note?.signatures).toMatchObject([
      { name: 'example.com/behind-the-sofa', keyId: '033de0ae' },
    ]);
    const checkpoint = parseCheckpoint(note?.text ?? '');
    expect(checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163 });
    expect(checkpoint && formatCheckpoint(checkpoint)).toBe(note?.text);
  });

  test.each([
    { name: 'ECDSA', made: EC },
    { name: 'RSA', made: RSA },
  ])('signed with $name, checked with the public key alone', async ({ made }) => {
    const text = await signCheckpoint(CHECKPOINT, made.signer, sha256);
    const note = parseNote(text);
    if (!note) throw new Error('not a note');
    expect(parseCheckpoint(note.text)).toEqual(CHECKPOINT);
    expect(isSignedBy(note, verifierOf(made.key), sha256)).toBe(true);
    const other = made === EC ? RSA : EC;
    expect(isSignedBy(note, verifierOf(other.key), sha256)).toBe(false);
    const changed = parseNote(text.replace('20852163', '20852164'));
    expect(changed && isSignedBy(changed, verifierOf(made.key), sha256)).toBe(false);
  });

  test('signatures of other keys beside ours are passed over, a second bad one of ours is not', async () => {
    const ours = await signCheckpoint(CHECKPOINT, EC.signer, sha256);
    const theirs = await signCheckpoint(CHECKPOINT, RSA.signer, sha256);
    const line = (text: string) => text.split('\n\n')[1] ?? '';
    const both = parseNote(ours + line(theirs));
    expect(both && isSignedBy(both, verifierOf(EC.key), sha256)).toBe(true);
    expect(both && isSignedBy(both, verifierOf(RSA.key), sha256)).toBe(true);
    const stale = await signCheckpoint({ ...CHECKPOINT, size: 1 }, EC.signer, sha256);
    const spoiled = parseNote(ours + line(stale));
    expect(spoiled && isSignedBy(spoiled, verifierOf(EC.key), sha256)).toBe(false);
  });

  test('the id of an ECDSA key is that of its SPKI; an RSA key has one for each name', () => {
    expect(keyId(EC.signer, 'a', sha256)).toBe(sha256(EC.signer.spki).slice(0, 8));
    expect(keyId(EC.signer, 'b', sha256)).toBe(keyId(EC.signer, 'a', sha256));
    expect(keyId(RSA.signer, 'b', sha256)).not.toBe(keyId(RSA.signer, 'a', sha256));
  });

  test.each([
    { name: 'an empty origin', text: `\n1\n${'A'.repeat(43)}=\n` },
    { name: 'a size with a leading zero', text: `a\n01\n${'A'.repeat(43)}=\n` },
    { name: 'a negative size', text: `a\n-1\n${'A'.repeat(43)}=\n` },
    { name: 'a root of the wrong length', text: 'a\n1\nAAAA\n' },
    { name: 'a root in a second spelling', text: `a\n1\n${'A'.repeat(42)}B=\n` },
    { name: 'an extension line', text: `a\n1\n${'A'.repeat(43)}=\nlagi\n` },
    { name: 'no final newline', text: `a\n1\n${'A'.repeat(43)}=` },
  ])('$name is not a checkpoint', ({ text }) => {
    expect(parseCheckpoint(text)).toBeNull();
  });

  test.each([
    { name: 'no signature', note: 'a\n' },
    { name: 'no final newline', note: EXAMPLE.trimEnd() },
    { name: 'a control character', note: EXAMPLE.replace('behind', 'be\thind') },
    { name: 'a hyphen instead of the dash', note: EXAMPLE.replace('—', '-') },
    { name: 'a signature that is only a key id', note: EXAMPLE.replace(/Az3grl.*/, 'Az3grg==') },
  ])('$name is not a note', ({ note }) => {
    expect(parseNote(note)).toBeNull();
  });
});
