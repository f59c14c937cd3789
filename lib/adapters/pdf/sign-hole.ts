/** Twice what a chain of RSA-4096 certificates takes together with a time stamp of another. */
const CONTENTS_BYTES = 12_288;

export const CONTENTS_HOLE = `<${'00'.repeat(CONTENTS_BYTES)}>`;
export const BYTE_RANGE_HOLE = `[${'*'.repeat(45)}]`;

/** The signature dictionary with blanks where byte range and signature will stand. */
export function signatureBody(when: string): string {
  return [
    '<<',
    '/Type /Sig',
    '/Filter /Adobe.PPKLite',
    '/SubFilter /ETSI.CAdES.detached',
    `/M (${pdfDate(when)})`,
    `/ByteRange ${BYTE_RANGE_HOLE}`,
    `/Contents ${CONTENTS_HOLE}`,
    '>>',
  ].join('\n');
}

/** As long as its blank, whatever the numbers. */
export function byteRangeText(range: readonly [number, number, number, number]): string {
  return `[${range.join(' ').padEnd(BYTE_RANGE_HOLE.length - 2)}]`;
}

function pdfDate(instant: string): string {
  const [date = '', time = ''] = new Date(instant).toISOString().split('T');
  return `D:${date.replaceAll('-', '')}${time.slice(0, 8).replaceAll(':', '')}Z`;
}
