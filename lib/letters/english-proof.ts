// How an earlier letter went, in English; the records keep the Indonesian words.

const SENT: ReadonlyMap<string, string> = new Map([
  ['surat elektronik', 'by e-mail'],
  ['formulir daring', 'through an online form'],
  ['kurir', 'by courier'],
  ['perantara', 'through an intermediary'],
  ['aplikasi SRIKANDI', 'through the SRIKANDI application'],
]);

/** `by e-mail`: the way that a letter took. */
export function englishWay(melalui: string): string {
  return SENT.get(melalui) ?? `through ${melalui}`;
}

const PROOFS: readonly (readonly [id: string, en: string])[] = [
  ['catatan peladen surel penerima', 'the record of the receiving mail server'],
  ['jawaban atas surat tersebut', 'the answer to that letter'],
  ['tanda terima Nomor', 'the receipt Number'],
  ['tanda terima', 'the receipt'],
];

/** `the record of the receiving mail server`: what shows that it arrived. */
export function englishProof(bukti: string): string {
  const known = PROOFS.find(([id]) => bukti.startsWith(id));
  return known ? bukti.replace(known[0], known[1]) : bukti;
}
