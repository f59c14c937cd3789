import { copyFile, cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OWN = fileURLToPath(new URL('../templates/pages/aset', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** Brings together what pages load: our own files and two libraries, none of it from elsewhere. */
export async function copyAssets(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(OWN, folder, { recursive: true });
  await copyFile(resolve('@picocss/pico/css/pico.classless.min.css'), join(folder, 'pico.css'));
  await copyFile(resolve('htmx.org/dist/htmx.min.js'), join(folder, 'htmx.js'));
}
