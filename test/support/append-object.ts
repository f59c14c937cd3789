/** The file with one more update, as an editor would append it: an object new or written again. */
export function appendObject(file: Uint8Array, number: number, body: string): Uint8Array {
  const text = Buffer.from(file).toString('latin1');
  const previous = text.slice(text.lastIndexOf('startxref')).match(/\d+/)?.[0];
  const root = [...text.matchAll(/\/Root (\d+ 0 R)/g)].at(-1)?.[1];
  const size = [...text.matchAll(/\/Size (\d+)/g)].at(-1)?.[1];
  const offset = file.length + 1;
  const object = `${number} 0 obj\n${body}\nendobj\n`;
  const entry = `${String(offset).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<< /Size ${size} /Root ${root} /Prev ${previous} >>\n`;
  const startxref = `startxref\n${offset + object.length}\n%%EOF\n`;
  const update = `\n${object}xref\n${number} 1\n${entry}${trailer}${startxref}`;
  return new Uint8Array(Buffer.concat([file, Buffer.from(update, 'latin1')]));
}
