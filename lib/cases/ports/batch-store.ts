import type { Item, Picture } from '#accounts/item.ts';
import type { Batch } from '#cases/batch.ts';
import type { Wanted } from '#cases/item-names.ts';
import type { Page, Saved } from './stored.ts';

export interface BatchStore {
  /** Succeeds only when the batch does not exist yet. */
  create(batch: Batch): Promise<Saved>;
  find(batchId: string): Promise<Batch | null>;
  /** Succeeds only when the stored version is the one before `batch.version`. */
  save(batch: Batch): Promise<Saved>;
  /** Those that are not yet letters; from an index that may lag. */
  listWaiting(): Promise<Batch[]>;
  /** Some lists, the last opened first. */
  page(limit: number, after: string | null): Promise<Page<Batch>>;
  /**
   * The batch that holds a file: this one when nobody held it, or when `instead` did. Asking again
   * for the same batch is harmless.
   */
  claimFile(fileKey: string, batchId: string, instead?: string): Promise<string>;
  /** Over whatever was there: only for items that a file is read into. */
  saveItems(batchId: string, items: readonly Item[]): Promise<void>;
  /** Succeeds only when the stored item exists and has the version of the one before. */
  replaceItem(batchId: string, before: Item, after: Item): Promise<Saved>;
  items(batchId: string): Promise<Item[]>;
  /** A picture that some item of a list holds. */
  findPicture(batchId: string, sha256: string): Promise<Picture | null>;
  /** Some items of a list, in the order of their numbers. */
  itemPage(batchId: string, limit: number, after: string | null): Promise<Page<Item>>;
  /** Those of them that an earlier letter names; which they are is read from an index that may lag. */
  repeatPage(batchId: string, limit: number, after: string | null): Promise<Page<Item>>;
  /** Puts the names of a whole list within reach of a search; repeating writes the same. */
  indexItems(batchId: string, items: readonly Item[]): Promise<void>;
  /** Where the items of all lists are that fit, the best first. */
  findPlaces(wanted: Wanted): Promise<ItemPlace[]>;
  itemsAt(places: readonly ItemPlace[]): Promise<FoundItem[]>;
}

export interface ItemPlace {
  readonly batchId: string;
  readonly itemNo: number;
}

export interface FoundItem {
  readonly batchId: string;
  readonly item: Item;
}
