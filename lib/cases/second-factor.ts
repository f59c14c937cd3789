const OUR_POOLS = 'cognito-idp.';

/**
 * Whether a sign-in took a second factor. Our user pool lets nobody in without one and does not say
 * so in its tokens; any other provider has to name it in `amr`.
 */
export function hasSecondFactor(issuer: string | undefined, methods: readonly unknown[]): boolean {
  const host = issuer === undefined ? '' : URL.parse(issuer)?.hostname;
  return host?.startsWith(OUR_POOLS) || methods.includes('mfa');
}
