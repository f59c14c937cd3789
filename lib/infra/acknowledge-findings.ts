import { type Stack, Validations } from 'aws-cdk-lib';

/** Findings that we looked at and accept, each with its reason. */
const ACCEPTED: readonly { readonly id: string; readonly reason: string }[] = [];

export function acknowledgeFindings(stack: Stack): void {
  for (const finding of ACCEPTED) Validations.of(stack).acknowledge(finding);
}
