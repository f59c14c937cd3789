import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteWriter } from '#adapters/pdf/byte-writer.ts';
import { decimal } from '#adapters/pdf/decimal.ts';

const latin1 = (writer: ByteWriter) => Buffer.from(writer.written()).toString('latin1');

test('numbers read as they do elsewhere in the file', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000_000, max: 20_000_000 }), (thousandths) => {
      const writer = new ByteWriter(1);
      writer.thousandths(thousandths);
      expect(latin1(writer)).toBe(decimal(thousandths / 1000));
    }),
  );
  fc.assert(
    fc.property(fc.nat(), (value) => {
      const writer = new ByteWriter(1);
      writer.integer(value);
      expect(latin1(writer)).toBe(String(value));
    }),
  );
});

test('whatever is written stands one behind the other, however small the room was', () => {
  const piece = fc.oneof(
    fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) }),
    fc.uint8Array({ maxLength: 300 }),
  );
  fc.assert(
    fc.property(fc.array(piece), fc.nat({ max: 64 }), (pieces, room) => {
      const writer = new ByteWriter(room);
      for (const each of pieces) {
        if (typeof each === 'string') writer.text(each);
        else writer.data(each);
      }
      const expected = Buffer.concat(
        pieces.map((each) =>
          typeof each === 'string' ? Buffer.from(each, 'latin1') : Buffer.from(each),
        ),
      );
      expect(Buffer.from(writer.written()).equals(expected)).toBe(true);
    }),
  );
});
