import type { Role, StructureNode } from './page.ts';

type Facts = Omit<StructureNode, 'role' | 'kids'>;

/** Grows the structure tree and numbers its leaves. */
export class Structure {
  readonly root: StructureNode = { role: 'Document', kids: [] };
  leaves = 0;

  add(parent: StructureNode, role: Role, facts: Facts = {}): StructureNode {
    const node: StructureNode = { ...facts, role, kids: [] };
    parent.kids.push(node);
    return node;
  }

  leaf(node: StructureNode): number {
    const leaf = this.leaves++;
    node.kids.push(leaf);
    return leaf;
  }
}
