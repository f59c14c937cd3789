import { Duration } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Stage } from './stage.ts';

const GROUPS = ['penyusun', 'pemeriksa', 'penandatangan', 'auditor'];

/** People and their groups; a second factor for everybody. */
export class Login extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  readonly issuer: string;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireSymbols: true,
        requireUppercase: true,
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: stage.keepsData,
      removalPolicy: stage.removalPolicy,
    });
    this.issuer = `https://cognito-idp.${stage.region}.amazonaws.com/${this.pool.userPoolId}`;
    for (const groupName of GROUPS) {
      new CfnUserPoolGroup(this, groupName, { groupName, userPoolId: this.pool.userPoolId });
    }
    this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `teguran-${stage.name}` },
    });
    this.client = this.pool.addClient('Web', {
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        callbackUrls: stage.webOrigins.map((origin) => `${origin}/masuk/selesai`),
        logoutUrls: stage.webOrigins.map((origin) => `${origin}/`),
      },
      accessTokenValidity: Duration.minutes(60),
      preventUserExistenceErrors: true,
    });
  }
}
