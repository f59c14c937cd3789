import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { ObjectLockRetention } from 'aws-cdk-lib/aws-s3';

export type StageName = 'dev' | 'prod';

/** What differs between a trial and the real thing; everything else is the same. */
export interface Stage {
  readonly name: StageName;
  readonly region: string;
  readonly mailDomain: string;
  readonly senderName: string;
  readonly verifyBaseUrl: string;
  readonly webOrigins: string[];
  readonly alarmAddress: string | null;
  /** PEM, or the path of a file of the bundle that holds it; so are the two that follow. */
  readonly certificateChain: string;
  readonly timeStampCertificate: string;
  readonly signerAuthorities: string;
  /** Address of a time-stamp authority; empty: letters bear no stamp. */
  readonly timeStampUrl: string;
  readonly keepsData: boolean;
  readonly removalPolicy: RemovalPolicy;
  readonly lock: ObjectLockRetention;
  readonly logRetention: RetentionDays;
}

export interface StageSettings {
  readonly region?: string | undefined;
  readonly mailDomain?: string | undefined;
  readonly senderName?: string | undefined;
  readonly webOrigin?: string | undefined;
  readonly alarmAddress?: string | undefined;
  readonly certificateChain?: string | undefined;
  readonly timeStampCertificate?: string | undefined;
  readonly signerAuthorities?: string | undefined;
  readonly timeStampUrl?: string | undefined;
}

/** Government letters are kept at least as long as mail traces of registered delivery. */
const LETTER_YEARS = 5;

export function stageOf(name: StageName, settings: StageSettings = {}): Stage {
  const mailDomain = settings.mailDomain ?? `surat.${name}.teguran.example`;
  const webOrigin = settings.webOrigin ?? `https://${name}.teguran.example`;
  const prod = name === 'prod';
  return {
    name,
    region: settings.region ?? 'ap-southeast-3',
    mailDomain,
    senderName: settings.senderName ?? 'Kementerian UMKM (latihan)',
    verifyBaseUrl: `${webOrigin}/v`,
    webOrigins: [webOrigin],
    alarmAddress: settings.alarmAddress ?? null,
    certificateChain: settings.certificateChain ?? '',
    timeStampCertificate: settings.timeStampCertificate ?? '',
    signerAuthorities: settings.signerAuthorities ?? '',
    timeStampUrl: settings.timeStampUrl ?? '',
    keepsData: prod,
    removalPolicy: prod ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    lock: prod
      ? ObjectLockRetention.compliance(Duration.days(LETTER_YEARS * 365))
      : ObjectLockRetention.governance(Duration.days(1)),
    logRetention: prod ? RetentionDays.ONE_YEAR : RetentionDays.ONE_MONTH,
  };
}
