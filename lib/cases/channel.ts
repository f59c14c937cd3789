import type { Desk } from '#platforms/desk.ts';

/** How a letter leaves: as a mail from here, or in the hands of a person. */
export type Channel = Desk['channel'] | 'srikandi';

/** What a person can hand a letter in by, and how letters name it. */
export const HAND_CHANNELS = ['portal', 'post', 'intermediary', 'srikandi'] as const;
export type HandChannel = (typeof HAND_CHANNELS)[number];

/** How an answer may come back. */
export const ANSWER_CHANNELS = ['email', ...HAND_CHANNELS] as const;

export const CHANNEL_WORD: Readonly<Record<Channel, string>> = {
  email: 'surat elektronik',
  portal: 'formulir daring',
  post: 'kurir',
  intermediary: 'perantara',
  srikandi: 'aplikasi SRIKANDI',
};
