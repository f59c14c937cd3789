import type { Canonical } from '#platforms/canonical.ts';

/** Where an item came from, with the text as the user wrote it. */
export interface Source {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
}

export interface Evidence {
  readonly name: string;
  readonly sha256?: string;
  readonly capturedAt?: string;
  /** Present when the picture itself came with the list and was found sound. */
  readonly picture?: Picture;
}

export interface Picture {
  readonly contentType: 'image/png' | 'image/jpeg';
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  /** A small copy for the page; only where a letter shows its screenshots. */
  readonly print?: {
    readonly key: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly width: number;
    readonly height: number;
  };
}

/** An earlier letter, open or sent, that already names the same account, post or listing. */
export interface EarlierLetter {
  readonly letterId: string;
  readonly kind: string;
  readonly state: string;
  readonly nomor: string | null;
  readonly tanggal: string | null;
}

/** Why somebody wants the item in a letter all the same. */
export interface Repeat {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A sum in rupiah; `amount` is null when the text could not be read as a sum. */
export interface Price {
  readonly amount: number | null;
  readonly upTo: number | null;
  readonly currency: 'IDR';
  readonly asShown: string;
}

export interface FollowerCount {
  readonly value: number | null;
  readonly asShown: string;
}

export type RequestedAction = 'block_access' | 'close_account' | 'delete_content' | 'restrict_sale';

/** One flagged account, post, listing or shop, however many rows named it. */
export interface Item {
  readonly itemNo: number;
  /** Counts the changes since its list was read; absent before the first. */
  readonly version?: number;
  readonly platform: string | null;
  /** Which of the letters to its platform carries it, from 2 on: long lists need several. */
  readonly part?: number;
  readonly kind: string | null;
  readonly id: string | null;
  readonly idType: string | null;
  readonly accountId: string | null;
  readonly stableId: string | null;
  readonly canonicalUrl: string | null;
  readonly dedupeKey: string | null;
  readonly sources: readonly Source[];
  readonly handle: string | null;
  readonly displayName: string | null;
  readonly explanation: string | null;
  readonly goodsType: string | null;
  readonly price: Price | null;
  readonly followerCount: FollowerCount | null;
  /** `YYYY-MM-DD`, or with a time and its offset when the list gave one. */
  readonly foundAt: string | null;
  readonly requestedAction: RequestedAction | null;
  readonly evidence: readonly Evidence[];
  readonly status: Canonical['status'];
  readonly warnings: readonly string[];
  /** Filled in when the list is kept: a list alone knows of no other letters. */
  readonly earlier?: readonly EarlierLetter[];
  readonly repeat?: Repeat;
}
