// Where a quotation begins or ends within a sentence of the law it says so, and only there.

/** Quotations that end where their sentence ends, although the register leaves the full stop out. */
const ENDS_WITH_SENTENCE: ReadonlySet<string> = new Set([
  'pp-80-2019.p1.8',
  'pp-80-2019.p1.11',
  'pp-80-2019.p1.12',
  'pp-80-2019.p1.13',
  'permenkominfo-5-2020.p1.15',
  'permenkominfo-5-2020.p4.1',
]);

/** Quotations that begin within a sentence, although with a capital letter. */
const BEGINS_WITHIN: ReadonlySet<string> = new Set([
  'pp-80-2019.p1.11',
  'permenkominfo-5-2020.p4.1',
  'permenkominfo-5-2020.p14.1.b',
]);

/** `… kata-kata ketentuan ….`: ellipses as EYD V sets them, inner quotation marks single. */
export function markQuotation(provisionId: string, quote: string): string {
  const inner = quote.replace(/"([^"]*)"/g, '‘$1’');
  const within = BEGINS_WITHIN.has(provisionId) || /^\p{Ll}/u.test(inner);
  return `${within ? '… ' : ''}${inner}${endOf(provisionId, inner)}`;
}

function endOf(provisionId: string, inner: string): string {
  if (/[.…]$/.test(inner)) return '';
  return ENDS_WITH_SENTENCE.has(provisionId) ? '.' : ' ….';
}
