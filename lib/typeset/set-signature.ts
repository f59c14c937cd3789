// The signature block and the list of copies.
import type { Copies, Signature, SignatureBox, Text } from './block.ts';
import { widthOf } from './font.ts';
import { pt } from './layout.ts';
import type { StructureNode } from './page.ts';
import { setList } from './set-list.ts';
import { headStyle } from './set-paragraph.ts';
import { setText } from './set-text.ts';
import type { Column, SetLine, Shop } from './shop.ts';
import { keepTogether, type Strip, strip } from './strip.ts';
import { stripsOf } from './strips-of.ts';
import { TypesetError } from './typeset-error.ts';

const BOX_GAP_PT = 6;

export function setSignature(
  shop: Shop,
  block: Signature,
  parent: StructureNode,
  column: Column,
): Strip[] {
  const { sign, spacePt } = shop.layout;
  const own = { xPt: column.xPt + pt(sign.xMm), widthPt: pt(sign.widthMm) };
  const group = shop.structure.add(parent, 'Div');
  const strips = block.parts.flatMap((part, i) =>
    part.kind === 'box'
      ? [setBox(shop, part, group, own, `${block.path}/tte`)]
      : setSignatureLine(shop, part.text, group, own, `${block.path}/p[${i + 1}]`),
  );
  keepTogether(strips);
  const [first, ...rest] = strips;
  return first ? [{ ...first, gapPt: spacePt.beforeSignature }, ...rest] : [];
}

/** "a.n." hangs to the left of the block, so that the offices stand below each other. */
function setSignatureLine(
  shop: Shop,
  text: Text,
  group: StructureNode,
  column: Column,
  path: string,
): Strip[] {
  const style = { ...headStyle(shop), even: true };
  const first = text[0]?.text ?? '';
  const hanging = shop.layout.sign.hangingWords.find((word) => first.startsWith(`${word} `));
  const hangPt = hanging ? widthOf(`${hanging} `, shop.fonts.regular, style.sizePt) : 0;
  const node = shop.structure.add(group, 'P');
  const wide = { xPt: column.xPt - hangPt, widthPt: column.widthPt + hangPt };
  const set = setText(shop, text, node, wide, style, path);
  const lines = set.lines.map(
    (line, i): SetLine => (i === 0 ? line : { ...line, xPt: line.xPt + hangPt }),
  );
  return stripsOf({ ...set, lines }, path, 0);
}

function setBox(
  shop: Shop,
  box: SignatureBox,
  group: StructureNode,
  column: Column,
  path: string,
): Strip {
  const { sign, fontPt } = shop.layout;
  const heightPt = pt(sign.boxHeightMm);
  const qrPt = box.qr === null ? 0 : pt(sign.qrMm);
  const gapPt = box.qr === null ? 0 : pt(2.5);
  const figure =
    box.qr === null ? null : shop.structure.add(group, 'Figure', { alt: `Kode QR: ${box.qr}` });
  const text = { xPt: column.xPt + qrPt + gapPt, widthPt: column.widthPt - qrPt - gapPt };
  const style = { ...headStyle(shop), sizePt: fontPt.signatureBox };
  const sets = box.lines.map((line) =>
    setText(shop, line, shop.structure.add(group, 'P'), text, style, path),
  );
  const textPt = sets.reduce((sum, set) => sum + set.lines.length * set.lineHeightPt, 0);
  if (textPt > heightPt) throw new TypesetError('TOO_TALL', path);
  let topPt = (heightPt - textPt) / 2;
  const lines = sets.flatMap((set) => {
    return set.lines.map((line) => {
      const baselinePt = line.baselinePt + topPt;
      topPt += set.lineHeightPt;
      return { ...line, baselinePt };
    });
  });
  const codeTopPt = (heightPt - qrPt) / 2;
  return strip({
    path,
    heightPt: heightPt + 2 * BOX_GAP_PT,
    lines: lines.map((line) => ({ ...line, baselinePt: line.baselinePt + BOX_GAP_PT })),
    codes:
      figure && box.qr !== null
        ? [
            {
              xPt: column.xPt,
              yPt: codeTopPt + BOX_GAP_PT,
              widthPt: qrPt,
              heightPt: qrPt,
              data: box.qr,
              content: shop.structure.leaf(figure),
              node: figure,
            },
          ]
        : [],
    fields: [
      {
        xPt: column.xPt,
        yPt: BOX_GAP_PT,
        widthPt: column.widthPt,
        heightPt,
        node: shop.structure.add(group, 'Form'),
      },
    ],
  });
}

export function setCopies(
  shop: Shop,
  block: Copies,
  parent: StructureNode,
  column: Column,
): Strip[] {
  const style = { ...headStyle(shop), sizePt: shop.layout.fontPt.tembusan };
  const group = shop.structure.add(parent, 'Div');
  const title = block.title.flatMap((text) => {
    const node = shop.structure.add(group, 'P');
    return stripsOf(setText(shop, text, node, column, style, block.path), block.path, 0);
  });
  const list = block.list
    ? setList(shop, block.list, group, column, { ...style, gapPt: 0, running: false })
    : [];
  const strips = [...title, ...list];
  keepTogether(strips);
  const [first, ...rest] = strips;
  return first ? [{ ...first, gapPt: shop.layout.spacePt.beforeTembusan }, ...rest] : [];
}
