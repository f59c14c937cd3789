import { readList } from '#adapters/spreadsheet/read-list.ts';
import type { ListReader } from '#cases/ports.ts';

export const listReader: ListReader = { read: readList };
