import { readFile } from 'node:fs/promises';
import { SYSTEM } from '#cases/actor.ts';
import { confirmDesk } from '#cases/confirm-desk.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { createTables } from '#runtime/stores.ts';

const DESKS = new URL('../examples/meja-kepatuhan.json', import.meta.url);

/** Puts the invented desks in place as confirmed today; one that a person confirmed stays. */
export async function seedDesks(env: Readonly<Record<string, string>>): Promise<void> {
  const { settings } = createTables(env);
  const kept = new Map((await settings.desks()).map((desk) => [desk.platform, desk]));
  const today = tanggalWib(new Date().toISOString());
  for (const desk of JSON.parse(await readFile(DESKS, 'utf8')) as { platform: string }[]) {
    const before = kept.get(desk.platform);
    if (before && before.confirmedBy !== SYSTEM.sub) continue;
    await settings.saveDesk(confirmDesk(desk, { before: before ?? null, actor: SYSTEM, today }));
  }
}
