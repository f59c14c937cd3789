import type { Archive } from './archive.ts';
import { readXml } from './read-xml.ts';

export interface Relationship {
  readonly id: string;
  /** Last word of the type, such as `worksheet`; the two versions of the standard agree on it. */
  readonly type: string;
  /** A part of the archive, or an outside address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** What a part points to; a part without relationships has none. */
export function readRelationships(archive: Archive, part: string): Relationship[] {
  const at = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, at);
  const file = `${folder}_rels/${part.slice(at)}.rels`;
  if (!archive.has(file)) return [];
  const found: Relationship[] = [];
  readXml(archive, file, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode = '' }) => {
      if (name !== 'Relationship') return;
      const external = TargetMode.toLowerCase() === 'external';
      const target = external ? Target : resolve(folder, Target);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target, external });
    },
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `/${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
