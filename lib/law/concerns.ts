// Some provisions speak of one kind of operator only; a letter to another one leaves them out.

/** What a platform is in the eyes of the law on electronic trade. */
export type Service = 'media sosial' | 'lokapasar';

/** Whom a letter is about. */
export interface Operator {
  readonly service: Service;
  /** Established under the law of another country. */
  readonly foreign: boolean;
}

const SOCIAL_MEDIA_ONLY: ReadonlySet<string> = new Set([
  'permendag-31-2023.p1.17',
  'pp-80-2019.pnj22.4',
]);

const FOREIGN_ONLY: ReadonlySet<string> = new Set([
  'pp-80-2019.p1.8',
  'pp-80-2019.p7.1',
  'pp-80-2019.p7.3',
  'permenkominfo-5-2020.p4.1',
]);

/** Whether a provision speaks of operators such as this one. */
export function concerns(provisionId: string, { service, foreign }: Operator): boolean {
  if (SOCIAL_MEDIA_ONLY.has(provisionId)) return service === 'media sosial';
  return foreign || !FOREIGN_ONLY.has(provisionId);
}
