import type { PDFRef } from 'pdf-lib';
import { PACKED, pack } from './pdf-file.ts';
import { dateString, type PdfSink, textString } from './pdf-sink.ts';

/** A file that travels inside the letter. */
export interface DrawnAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly description: string;
  /** What the file is to the letter: what it was made from, its data, another form of it, or an addition. */
  readonly relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement';
}

/** Embeds the files, by the order of their names, which name trees need. */
export function drawAttachments(
  sink: PdfSink,
  attachments: readonly DrawnAttachment[],
  at: string,
): { readonly name: string; readonly spec: PDFRef }[] {
  const sorted = attachments.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.map((file) => ({ name: file.name, spec: embedFile(sink, file, at) }));
}

function embedFile(sink: PdfSink, file: DrawnAttachment, at: string): PDFRef {
  const stream = sink.addStream(
    {
      Type: 'EmbeddedFile',
      Subtype: file.contentType,
      Params: { ModDate: dateString(at), Size: file.bytes.length },
      ...PACKED,
    },
    pack(file.bytes),
  );
  const name = textString(file.name);
  return sink.add({
    Type: 'Filespec',
    F: name,
    UF: name,
    Desc: textString(file.description),
    AFRelationship: file.relationship,
    EF: { F: stream, UF: stream },
  });
}
