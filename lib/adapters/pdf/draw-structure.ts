// The structure tree: what a reader of the page hears, and in which order.
import type { PDFRef } from 'pdf-lib';
import type { Role, StructureNode } from '#typeset/page.ts';
import { decimal } from './decimal.ts';
import { type PdfSink, textString } from './pdf-sink.ts';

/** A stretch of marked content: the n-th mark of a page. */
interface Mark {
  readonly page: number;
  readonly id: number;
}

const NO_MARKS: readonly Mark[] = [];

/** Annotations of a page that a node stands for. */
interface Owned {
  readonly page: number;
  readonly annotation: PDFRef;
  /** Number by which the annotation finds its node. */
  readonly key: number;
}

const ATTRIBUTES: Partial<Record<Role, string>> = {
  TH: '/A<</O/Table/Scope/Column>>',
};
const NUMBERING = { decimal: 'Decimal', alphabetic: 'LowerAlpha' } as const;

export class StructureTree {
  private readonly sink: PdfSink;
  private readonly pages: readonly PDFRef[];
  /** By leaf: its marks, of which most have one. */
  private readonly marks: (readonly Mark[])[];
  private readonly owned = new Map<StructureNode, Owned[]>();
  private readonly boxes = new Map<StructureNode, string>();
  /** By page: the element of each mark. */
  private readonly parents: string[][];
  private readonly parentOfAnnotation: string[] = [];

  constructor(sink: PdfSink, pages: readonly PDFRef[], leaves: number) {
    this.sink = sink;
    this.pages = pages;
    this.marks = new Array(leaves).fill(NO_MARKS);
    this.parents = pages.map(() => []);
  }

  addMarks(page: number, leaves: readonly number[]): void {
    leaves.forEach((leaf, id) => {
      const known = this.marks[leaf] ?? NO_MARKS;
      this.marks[leaf] = known.length === 0 ? [{ page, id }] : [...known, { page, id }];
    });
  }

  /** Reserves the number by which an annotation finds its node. */
  own(node: StructureNode, page: number, annotation: PDFRef): number {
    const key = this.pages.length + this.parentOfAnnotation.length;
    this.parentOfAnnotation.push('');
    const known = this.owned.get(node);
    if (known) known.push({ page, annotation, key });
    else this.owned.set(node, [{ page, annotation, key }]);
    return key;
  }

  /** A figure says where it stands. */
  place(node: StructureNode, box: readonly number[]): void {
    this.boxes.set(node, `[${box.map(decimal).join(' ')}]`);
  }

  /** Writes the tree below `root` and returns its own root object. */
  write(root: StructureNode): PDFRef {
    const ref = this.sink.reserve();
    const document = this.writeNode(root, ref);
    this.sink.put(ref, {
      Type: 'StructTreeRoot',
      K: document,
      ParentTree: this.writeParents(),
      ParentTreeNextKey: this.pages.length + this.parentOfAnnotation.length,
    });
    return ref;
  }

  /** By page, or by number of an annotation: the elements that their marks belong to. */
  private writeParents(): PDFRef {
    const ref = this.sink.reserve();
    const pages = this.parents.map((refs, page) => `${page}[${refs.join(' ')}]`);
    const annotations = this.parentOfAnnotation.map((ref, i) => `${this.pages.length + i} ${ref}`);
    this.sink.putWritten(ref, `<</Nums[${[...pages, ...annotations].join(' ')}]>>`);
    return ref;
  }

  private writeNode(node: StructureNode, parent: PDFRef): PDFRef {
    const ref = this.sink.reserve();
    const firstPage = this.pageOf(node);
    let kids = '';
    for (const kid of node.kids) {
      if (typeof kid === 'number') kids += this.leaf(kid, ref, firstPage);
      else kids += ` ${this.writeNode(kid, ref).tag}`;
    }
    for (const { page, annotation, key } of this.owned.get(node) ?? []) {
      this.parentOfAnnotation[key - this.pages.length] = ref.tag;
      kids += ` <</Type/OBJR/Pg ${this.tagOf(page)}/Obj ${annotation.tag}>>`;
    }
    const where = firstPage === null ? '' : `/Pg ${this.tagOf(firstPage)}`;
    const facts = this.factsOf(node);
    const text = `<</S/${node.role}/P ${parent.tag}${where}/K[${kids.slice(1)}]${facts}>>`;
    this.sink.putWritten(ref, text);
    return ref;
  }

  /** The marks of a leaf as kids of its element. */
  private leaf(leaf: number, ref: PDFRef, firstPage: number | null): string {
    let kids = '';
    for (const { page, id } of this.marks[leaf] ?? NO_MARKS) {
      const parents = this.parents[page];
      if (parents) parents[id] = ref.tag;
      kids += page === firstPage ? ` ${id}` : ` <</Type/MCR/Pg ${this.tagOf(page)}/MCID ${id}>>`;
    }
    return kids;
  }

  private pageOf(node: StructureNode): number | null {
    for (const kid of node.kids) {
      const first = typeof kid === 'number' ? this.marks[kid]?.[0] : undefined;
      if (first) return first.page;
    }
    return this.owned.get(node)?.[0]?.page ?? null;
  }

  private factsOf(node: StructureNode): string {
    const alt = node.alt === undefined ? '' : `/Alt ${textString(node.alt)}`;
    const lang = node.lang === undefined ? '' : `/Lang(${node.lang})`;
    const numbering = node.numbering
      ? `/A<</O/List/ListNumbering/${NUMBERING[node.numbering]}>>`
      : '';
    const box = this.boxes.get(node);
    const place = box === undefined ? '' : `/A<</O/Layout/Placement/Block/BBox${box}>>`;
    return alt + lang + numbering + place + (ATTRIBUTES[node.role] ?? '');
  }

  private tagOf(page: number): string {
    return this.pages[page]?.tag ?? '';
  }
}
