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
  /** The role under which each leaf is marked on its page. */
  readonly leaves: Role[] = [];

  add(parent: StructureNode, role: Role, facts: Facts = {}): StructureNode {
    const node: StructureNode = { ...facts, role, kids: [] };
    append(parent, node);
    return node;
  }

  /** Takes back what was added below the root since then. */
  forgetSince(done: Progress): void {
    this.root.kids.length = done.kids;
    this.leaves.length = done.leaves;
  }

  progress(): Progress {
    return { kids: this.root.kids.length, leaves: this.leaves.length };
  }

  leaf(node: StructureNode): number {
    const leaf = this.leaves.push(node.role) - 1;
    append(node, leaf);
    return leaf;
  }
}

/** Most nodes have one kid, and an array that was empty is given room for many with its first. */
function append(node: StructureNode, kid: StructureNode | number): void {
  if (node.kids.length === 0) node.kids = [kid];
  else node.kids.push(kid);
}
