import type { Role, StructureNode } from './page.ts';

type Facts = Omit<StructureNode, 'role' | 'kids'>;

/** How much of the tree stands. */
export interface Progress {
  readonly kids: number;
  readonly leaves: number;
}

/** Grows the structure tree and numbers its leaves. */
export class Structure {
  readonly root: StructureNode = { role: 'Document', kids: [] };
  leaves = 0;

  add(parent: StructureNode, role: Role, facts: Facts = {}): StructureNode {
    const node: StructureNode = { ...facts, role, kids: [] };
    parent.kids.push(node);
    return node;
  }

  /** Takes back what was added below the root since then. */
  forgetSince(done: Progress): void {
    this.root.kids.length = done.kids;
    this.leaves = done.leaves;
  }

  progress(): Progress {
    return { kids: this.root.kids.length, leaves: this.leaves };
  }

  leaf(node: StructureNode): number {
    const leaf = this.leaves++;
    node.kids.push(leaf);
    return leaf;
  }
}
