// What the file says of itself, once for libraries (XMP) and once for old readers (Info): both must agree.
import type { PDFRef } from 'pdf-lib';
import { dateString, type PdfSink, textString } from './pdf-sink.ts';

export interface DocumentFacts {
  readonly letterId: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords?: string;
  /** The instant that the file names as its own: from the letter, never from a clock. */
  readonly at: string;
}

const PRODUCER = 'Teguran (pdf-lib)';
const CREATOR = 'Teguran';

export function drawInfo(sink: PdfSink, facts: DocumentFacts): PDFRef {
  return sink.add({
    Title: textString(facts.title),
    Author: textString(facts.author),
    Subject: textString(facts.subject),
    ...(facts.keywords === undefined ? {} : { Keywords: textString(facts.keywords) }),
    Creator: textString(CREATOR),
    Producer: textString(PRODUCER),
    CreationDate: dateString(facts.at),
    ModDate: dateString(facts.at),
  });
}

/** Metadata stay readable for programs that know no PDF, so they are not packed. */
export function drawMetadata(sink: PdfSink, facts: DocumentFacts, lang: string): PDFRef {
  const bytes = new TextEncoder().encode(xmp(facts, lang));
  return sink.addStream({ Type: 'Metadata', Subtype: 'XML' }, bytes);
}

function xmp(facts: DocumentFacts, lang: string): string {
  const at = `${new Date(facts.at).toISOString().slice(0, 19)}Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:identifier>${xml(facts.letterId)}</dc:identifier>
<dc:language><rdf:Bag><rdf:li>${xml(lang)}</rdf:li></rdf:Bag></dc:language>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(facts.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${xml(facts.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xml(facts.subject)}</rdf:li></rdf:Alt></dc:description>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>
<xmp:CreateDate>${at}</xmp:CreateDate>
<xmp:ModifyDate>${at}</xmp:ModifyDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${PRODUCER}</pdf:Producer>${keywords(facts)}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${EXTENSION}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function keywords({ keywords: words }: DocumentFacts): string {
  return words === undefined ? '' : `\n<pdf:Keywords>${xml(words)}</pdf:Keywords>`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** PDF/A does not know PDF/UA's identifier: a file that is both has to explain it. */
const EXTENSION = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
