/** What becomes of a recipient, as events in order; the name in the address decides. */
export type EventKind =
  | 'Delivery'
  | 'Bounce'
  | 'SuppressedBounce'
  | 'SoftBounce'
  | 'Complaint'
  | 'Reject'
  | 'DeliveryDelay';

const FATES: readonly (readonly [RegExp, readonly EventKind[]])[] = [
  [/silent/, []],
  [/late-bounce/, ['Delivery', 'Bounce']],
  [/soft-bounce/, ['DeliveryDelay', 'SoftBounce']],
  // An automatic answer comes as a bounce of the same kind.
  [/out-of-office/, ['Delivery', 'SoftBounce']],
  [/bounce/, ['Bounce']],
  [/suppress/, ['SuppressedBounce']],
  // Not "complaints": desks of platforms really are called that.
  [/complaint(?!s)/, ['Delivery', 'Complaint']],
  [/delay/, ['DeliveryDelay', 'Delivery']],
  [/reject/, ['Reject']],
];

/** `desk-bounce@…` bounces, `soft-bounce@…` is given up after some time, `silent@…` is never heard of again, anybody else gets the mail. */
export function fateOf(address: string): readonly EventKind[] {
  const localPart = address.slice(0, address.lastIndexOf('@')).toLowerCase();
  return FATES.find(([pattern]) => pattern.test(localPart))?.[1] ?? ['Delivery'];
}

/** A silent recipient keeps even the Send event back: that is what a lost event looks like. */
export function isSilent(address: string): boolean {
  return fateOf(address).length === 0;
}
