import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A package that only the benchmark needs, from the folder where it was installed; null when it is not there. */
export async function findPeer<Module>(folder: string, name: string): Promise<Module | null> {
  try {
    const path = createRequire(resolve(folder, 'package.json')).resolve(name);
    return (await import(pathToFileURL(path).href)) as Module;
  } catch {
    return null;
  }
}
