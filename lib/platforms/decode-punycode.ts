// RFC 3492 decoding only: the URL parser encodes hosts and gives no way back.

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;

/** The Unicode form of a host whose labels may begin with `xn--`; an unreadable label stays as it is. */
export function hostToUnicode(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}

export function decodePunycode(text: string): string | null {
  const basicEnd = Math.max(text.lastIndexOf('-'), 0);
  const points = Array.from(text.slice(0, basicEnd), (c) => c.charCodeAt(0));
  let at = basicEnd > 0 ? basicEnd + 1 : 0;
  let n = INITIAL_N;
  let i = 0;
  let bias = INITIAL_BIAS;
  while (at < text.length) {
    const delta = readDelta(text, at, bias);
    if (delta === null) return null;
    at = delta.next;
    const next = i + delta.value;
    const length = points.length + 1;
    bias = adapt(delta.value, length, i === 0 && n === INITIAL_N);
    n += Math.floor(next / length);
    i = next % length;
    if (n > 0x10ffff) return null;
    points.splice(i, 0, n);
    i += 1;
  }
  return String.fromCodePoint(...points);
}

function readDelta(text: string, start: number, bias: number) {
  let value = 0;
  let weight = 1;
  for (let at = start, k = BASE; at < text.length; at += 1, k += BASE) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit === null) return null;
    value += digit * weight;
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (digit < threshold) return { value, next: at + 1 };
    weight *= BASE - threshold;
  }
  return null;
}

function digitOf(code: number): number | null {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  return null;
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
