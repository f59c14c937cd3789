import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { ObjectLockRetention } from 'aws-cdk-lib/aws-s3';

export const STAGES = ['dev', 'prod'] as const;
export type StageName = (typeof STAGES)[number];

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

/** What `cdk deploy -c NAME=VALUE` may say; docs/operations.md tells what each is. */
export const SETTING_NAMES = [
  'region',
  'mailDomain',
  'senderName',
  'webOrigin',
  'alarmAddress',
  'certificateChain',
  'timeStampUrl',
  'timeStampCertificate',
  'signerAuthorities',
] as const;
type SettingName = (typeof SETTING_NAMES)[number];

export type StageSettings = Readonly<Partial<Record<SettingName, string | undefined>>>;

/** Without these the real thing would write under invented names, and fail with nobody hearing of it. */
const NEEDED: readonly SettingName[] = [
  'mailDomain',
  'senderName',
  'webOrigin',
  'alarmAddress',
  'certificateChain',
];

/** Government letters are kept at least as long as mail traces of registered delivery. */
const LETTER_YEARS = 5;

/** Throws when a setting that the real thing needs is missing; a trial has values of its own. */
export function stageOf(name: StageName, settings: StageSettings = {}): Stage {
  refuseIncomplete(name, settings);
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

function refuseIncomplete(name: StageName, settings: StageSettings): void {
  const stamped: SettingName[] = settings.timeStampUrl ? ['timeStampCertificate'] : [];
  const needed = name === 'prod' ? [...NEEDED, ...stamped] : stamped;
  const missing = needed.filter((one) => !settings[one]?.trim());
  if (missing.length === 0) return;
  const named = missing.map((one) => `-c ${one}=…`).join(' ');
  throw new Error(`stage ${name} lacks settings (docs/operations.md): ${named}`);
}
