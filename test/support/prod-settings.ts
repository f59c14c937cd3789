import type { StageSettings } from '#infra/stage.ts';

/** What the real thing cannot be without. */
export const PROD_SETTINGS = {
  mailDomain: 'surat.contoh.example',
  senderName: 'Kementerian Contoh',
  webOrigin: 'https://teguran.contoh.example',
  alarmAddress: 'piket@contoh.example',
  certificateChain: '/var/task/sertifikat/prod/penanda.pem',
} as const satisfies StageSettings;
