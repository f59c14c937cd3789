// Which words of a letter must not be parted by a line end.

const TIE = '\u00a0';
const NUMBERED =
  /^\(?(?:pasal|ayat|huruf|angka|butir|nomor|tahun|bab|bagian|lampiran|halaman|pukul|tarif\/HS)$/i;
const TITLE = /^\(?(?:Yth\.|a\.n\.|u\.b\.|u\.p\.|Plt\.|Plh\.|PT|CV|s\.d\.|Sdr\.)$/;
/** Words of a letterhead that name what follows them. */
const CONTACT = /^(?:Telepon|Telp\.|Faksimile|Surel|Pos-el|Laman)$/;
const AREA_CODE = /^\(0\d{1,3}\)$/;
const NUMERAL = /^[(\d]|^[IVXLC]+[.,;)]?$|^[a-z]{1,2}[.,;)]?$/;
const NUMBER = /^\(?\d[\d.,]*$/;
const MONTH =
  /^(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)[.,;]?$/;
const UNIT = /^(?:hari|jam|bulan|tahun|menit|akun|tautan|persen|rupiah|WIB|WITA|WIT|x|×|\()/;
/** A dash, or the mark of what a quotation leaves out at its end. */
const OPENS_NO_LINE = /^(?:[–—·]|….*)$/;
/** The mark of what it leaves out at its beginning. */
const CLOSES_NO_LINE = /^[“‘(]*…$/;
const HOLDS_NEXT = [TITLE, CONTACT, CLOSES_NO_LINE];
const YEAR = /^\d{4}/;

/** Replaces the spaces at which a line must not end; the length stays the same. */
export function tie(text: string): string {
  if (!text.includes(' ')) return text;
  const words = text.split(' ');
  let tied = words[0] ?? '';
  for (let i = 1; i < words.length; i++) {
    const [before, after] = [words[i - 1] ?? '', words[i] ?? ''];
    tied += (belong(before, after) ? TIE : ' ') + after;
  }
  return tied;
}

function belong(before: string, after: string): boolean {
  if (before === '' || after === '') return false;
  if (NUMBERED.test(before)) return NUMERAL.test(after);
  if (HOLDS_NEXT.some((pattern) => pattern.test(before))) return true;
  if (AREA_CODE.test(before)) return /^\d/.test(after);
  if (MONTH.test(before)) return YEAR.test(after);
  if (before === 'x' || before === '×') return /^\d/.test(after);
  if (OPENS_NO_LINE.test(after)) return true;
  return NUMBER.test(before) && (MONTH.test(after) || UNIT.test(after));
}
