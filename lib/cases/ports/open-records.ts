/** Work that is on record before it begins, so that the sweeper can finish what was broken off. */
export interface OpenRecords<T> {
  /** Keeps the first record under its id and returns it; a repeat returns what was kept. */
  begin(record: T): Promise<T>;
  finish(id: string): Promise<void>;
  listUnfinished(): Promise<T[]>;
}
