import { SaxesParser } from 'saxes';
import { TeguranError } from '#errors.ts';
import type { Archive } from './archive.ts';

export interface XmlHandler {
  /** Names come without their prefix: producers choose prefixes freely. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Walks one XML part while it unpacks; no document type, so no entity can grow or reach out. */
export function readXml(archive: Archive, part: string, handler: XmlHandler): void {
  const parser = createParser(part, handler);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    archive.unpack(part, (chunk) => parser.write(decoder.decode(chunk, { stream: true })));
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (error instanceof TeguranError) throw error;
    throw new TeguranError('WORKBOOK_DAMAGED', { part }, { cause: error });
  }
}

function createParser(part: string, handler: XmlHandler): SaxesParser {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new TeguranError('WORKBOOK_DAMAGED', { part }, { cause: error });
  });
  parser.on('doctype', () => {
    throw new TeguranError('WORKBOOK_XML_NOT_ALLOWED');
  });
  parser.on('opentag', ({ name, attributes }) => handler.open?.(localName(name), attributes));
  parser.on('closetag', ({ name }) => handler.close?.(localName(name)));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its local name, whatever prefix the producer gave it. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string {
  const key = Object.keys(attributes).find((candidate) => localName(candidate) === name);
  return key === undefined ? '' : (attributes[key] ?? '');
}
