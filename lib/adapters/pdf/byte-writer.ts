import { fractionOf } from './decimal.ts';

const [ZERO, MINUS, TEN, THOUSAND] = [0x30, 0x2d, 10, 1000];
const MOST_DIGITS = 20;

/** Bytes that are written one after the other: the text of a PDF, which is Latin-1, and data. */
export class ByteWriter {
  length = 0;
  private bytes: Uint8Array;

  constructor(room: number) {
    this.bytes = new Uint8Array(room);
  }

  clear(): void {
    this.length = 0;
  }

  text(text: string): void {
    const bytes = this.room(text.length);
    const { length } = this;
    for (let i = 0; i < text.length; i++) bytes[length + i] = text.charCodeAt(i);
    this.length = length + text.length;
  }

  data(data: Uint8Array): void {
    this.room(data.length).set(data, this.length);
    this.length += data.length;
  }

  /** A whole number that is not negative. */
  integer(value: number): void {
    const bytes = this.room(MOST_DIGITS);
    let rest = value;
    let digits = 1;
    for (let power = TEN; power <= value; power *= TEN) digits++;
    for (let at = this.length + digits - 1; at >= this.length; at--) {
      const tenth = Math.floor(rest / TEN);
      bytes[at] = ZERO + rest - TEN * tenth;
      rest = tenth;
    }
    this.length += digits;
  }

  /** A number as PDF writes it, given in whole thousandths. */
  thousandths(value: number): void {
    if (value < 0) this.room(1)[this.length++] = MINUS;
    const positive = Math.abs(value);
    const whole = Math.floor(positive / THOUSAND);
    this.integer(whole);
    this.text(fractionOf(positive - THOUSAND * whole));
  }

  /** What is written so far; it is overwritten by what is written after {@link clear}. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  /** The bytes themselves, with room for some more behind {@link length}. */
  room(bytes: number): Uint8Array {
    if (this.length + bytes > this.bytes.length) {
      const bigger = new Uint8Array(2 * (this.length + bytes));
      bigger.set(this.written());
      this.bytes = bigger;
    }
    return this.bytes;
  }
}
