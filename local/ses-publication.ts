import { type AcceptedMail, recipientEvent, type SesEvent, sendEvent } from './ses-event.ts';
import { fateOf, isSilent } from './ses-fate.ts';
import { createEventDisorder, type EventFaults } from './ses-faults.ts';
import { snsEnvelope } from './sns-envelope.ts';

export interface PublicationOptions {
  /** Takes one SNS envelope, as a queue subscribed to the event topic would. */
  readonly publish: (envelope: string) => void | Promise<void>;
  readonly eventFaults?: EventFaults;
  readonly clock: () => Date;
  readonly onError?: (error: unknown) => void;
}

export interface Publication {
  /** Publishes all events of a mail. Never rejects: a failure goes to `onError`. */
  announce(mail: AcceptedMail): Promise<void>;
  /** Resolves when nothing is being published any more. */
  settled(): Promise<void>;
}

/** Event publishing of SES: what became of a mail, through SNS. */
export function createPublication(options: PublicationOptions): Publication {
  const disorder = createEventDisorder(options.eventFaults);
  const pending = new Set<Promise<void>>();
  const publishAll = async (events: readonly SesEvent[]) => {
    for (const event of events) {
      const subject = 'Amazon SES Email Event Notification';
      const text = JSON.stringify(event);
      await options.publish(snsEnvelope('ses-events', subject, text, options.clock()));
    }
  };
  return {
    announce: (mail) => {
      const work = publishAll(disorder(eventsOf(mail, options.clock)))
        .catch((error) => options.onError?.(error))
        .finally(() => pending.delete(work));
      pending.add(work);
      return work;
    },
    settled: async () => {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}

/** Without a configuration set SES publishes nothing: forgetting it must show here as well. */
function eventsOf(mail: AcceptedMail, clock: () => Date): SesEvent[] {
  if (mail.send.configurationSet === null) return [];
  const heard = mail.recipients.filter((recipient) => !isSilent(recipient));
  if (heard.length === 0) return [];
  const fates = heard.flatMap((recipient) =>
    fateOf(recipient).map((kind) => recipientEvent(mail, recipient, kind, clock())),
  );
  return [sendEvent(mail), ...fates];
}
