import { CfnOutput, Duration } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  DkimIdentity,
  EasyDkimSigningKeyLength,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  MailFromBehaviorOnMxFailure,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Stage } from './stage.ts';

export interface MailQueues {
  readonly queue: IQueue;
  readonly deadLetters: IQueue;
}

/** The sending domain and the way its events come back to us. */
export class Mail extends Construct {
  readonly identity: EmailIdentity;
  readonly configurationSet: ConfigurationSet;
  readonly events: Topic;

  constructor(scope: Construct, id: string, stage: Stage, feedback: MailQueues) {
    super(scope, id);
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(stage.mailDomain),
      dkimIdentity: DkimIdentity.easyDkim(EasyDkimSigningKeyLength.RSA_2048_BIT),
      mailFromDomain: `bounce.${stage.mailDomain}`,
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.REJECT_MESSAGE,
    });
    this.configurationSet = new ConfigurationSet(this, 'Letters', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      // A letter that has not arrived by then bounces, instead of arriving when nobody expects it.
      maxDeliveryDuration: Duration.hours(4),
      // A one-day fault at a platform must not silently block the next letter to it.
      suppressionReasons: SuppressionReasons.COMPLAINTS_ONLY,
    });
    this.events = new Topic(this, 'Events', { enforceSSL: true });
    this.events.addSubscription(
      new SqsSubscription(feedback.queue, { deadLetterQueue: feedback.deadLetters }),
    );
    this.configurationSet.addEventDestination('ToFeedback', {
      destination: EventDestination.snsTopic(this.events),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.DELIVERY_DELAY,
        EmailSendingEvent.RENDERING_FAILURE,
      ],
    });
    this.nameRecords(stage);
  }

  /** What the owner of the domain has to publish so that DKIM, SPF and DMARC align. */
  private nameRecords({ mailDomain, region }: Stage): void {
    const bounce = `bounce.${mailDomain}`;
    const records: Readonly<Record<string, string>> = {
      MailFromMx: `${bounce} MX 10 feedback-smtp.${region}.amazonses.com`,
      MailFromSpf: `${bounce} TXT "v=spf1 include:amazonses.com -all"`,
      Dmarc: `_dmarc.${mailDomain} TXT "v=DMARC1; p=quarantine; adkim=s; aspf=r; rua=mailto:dmarc@${mailDomain}"`,
      ...Object.fromEntries(
        this.identity.dkimRecords.map(({ name, value }, at) => [
          `Dkim${at + 1}`,
          `${name} CNAME ${value}`,
        ]),
      ),
    };
    for (const [id, value] of Object.entries(records)) new CfnOutput(this, id, { value });
  }
}
