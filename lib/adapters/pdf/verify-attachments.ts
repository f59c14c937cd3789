import { createHash } from 'node:crypto';
import { PDFArray, type PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import type { Attachment } from '#cases/verification.ts';
import { inflateStream } from './inflate-stream.ts';
import type { PdfObjects } from './read-objects.ts';
import { brokenFile } from './verify-broken.ts';

const MAX_FILES = 256;

export interface FoundAttachment extends Attachment {
  readonly bytes: Uint8Array;
}

export function listAttachments(objects: PdfObjects): Attachment[] {
  return readAttachments(objects).map(({ name, sha256 }) => ({ name, sha256 }));
}

/** The files embedded in a PDF, whether listed by name or as associated files. */
export function readAttachments(objects: PdfObjects): FoundAttachment[] {
  const catalog = objects.dict(objects.trailer.dict.get(PDFName.of('Root')));
  const names = objects.dict(catalog?.get(PDFName.of('Names')));
  const tree = objects.dict(names?.get(PDFName.of('EmbeddedFiles')));
  const associated = listOf(objects, catalog, 'AF').map((entry) => objects.dict(entry));
  const specs = new Set([...(tree ? namedFiles(objects, tree) : []), ...associated]);
  return [...specs].flatMap((spec) => (spec ? [readAttachment(objects, spec)] : []));
}

/** Names alternate with files; a tree that names itself ends at the limit. */
function namedFiles(objects: PdfObjects, tree: PDFDict): PDFDict[] {
  const files: PDFDict[] = [];
  const nodes = [tree];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (nodes.length + files.length > MAX_FILES) throw brokenFile('damaged');
    for (const [index, entry] of listOf(objects, node, 'Names').entries()) {
      const file = index % 2 === 1 ? objects.dict(entry) : undefined;
      if (file) files.push(file);
    }
    nodes.push(...listOf(objects, node, 'Kids').flatMap((kid) => objects.dict(kid) ?? []));
  }
  return files;
}

function readAttachment(objects: PdfObjects, spec: PDFDict): FoundAttachment {
  const files = objects.dict(spec.get(PDFName.of('EF')));
  const stream = objects.follow(files?.get(PDFName.of('UF')) ?? files?.get(PDFName.of('F')));
  const name = objects.follow(spec.get(PDFName.of('UF')) ?? spec.get(PDFName.of('F')));
  if (!(stream instanceof PDFRawStream)) throw brokenFile('damaged');
  const text = name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : '';
  const bytes = inflateStream(stream);
  return { name: text, sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}

function listOf(objects: PdfObjects, dict: PDFDict | undefined, name: string) {
  const list = objects.follow(dict?.get(PDFName.of(name)));
  return list instanceof PDFArray ? list.asArray() : [];
}
