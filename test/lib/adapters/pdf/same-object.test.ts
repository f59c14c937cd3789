import { PDFContext, PDFObjectParser } from 'pdf-lib';
import { expect, test } from 'vitest';
import { isSame } from '#adapters/pdf/same-object.ts';

const parse = (text: string) =>
  PDFObjectParser.forBytes(Buffer.from(text, 'latin1'), PDFContext.create()).parseObject();

test.each([
  ['(id-ID)', '(id\\055ID)', true],
  ['(a)', '<61>', true],
  ['(a)', '<62>', false],
  ['(1)', '1', false],
  ['1.50', '1.5', true],
  ['1.5', '1.51', false],
  ['/A', '/A', true],
  ['/A', '/B', false],
  ['1 0 R', '1 0 R', true],
  ['1 0 R', '2 0 R', false],
  ['true', 'false', false],
  ['null', 'true', false],
  ['[1 (a)]', '[ 1.0 <61> ]', true],
  ['[1 2]', '[1]', false],
  ['[1]', '[1 2]', false],
  ['<< /A 1 /B 2 >>', '<< /B 2 /A 1 >>', true],
  ['<< /A 1 >>', '<< /A 1 /B 2 >>', false],
  ['<< /A 1 /B 2 >>', '<< /A 1 >>', false],
  ['<< /A [1 << /B (x) >>] >>', '<< /A [1 << /B (y) >>] >>', false],
  ['<< /Length 3 >>\nstream\nabc\nendstream', '<< /Length 3 >>\nstream\nabd\nendstream', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(isSame(parse(one), parse(other))).toBe(expected);
});
