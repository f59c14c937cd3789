import type { Odds } from './frail-port.ts';
import type { MailOdds } from './mail-service.ts';
import type { Disorder } from './queues.ts';

/** How badly everything goes; the same names as the faults themselves. */
export interface Weather {
  readonly ports: Odds;
  readonly queues: Readonly<Disorder>;
  readonly mail: MailOdds;
}

export const CALM: Weather = {
  ports: { crashBefore: 0, crashAfter: 0, failBefore: 0, failAfter: 0, askTwice: 0 },
  queues: { lost: 0, eventsLost: 0, doubled: 0, late: 0 },
  mail: {},
};

/** Nothing answers at all. */
export const BLACKOUT: Weather = {
  ports: { crashBefore: 0, crashAfter: 0, failBefore: 1, failAfter: 0, askTwice: 0 },
  queues: { lost: 0, eventsLost: 0, doubled: 0, late: 0 },
  mail: { 'refused-connection': 1 },
};

/** Far worse than any real day: about every second letter meets a crash somewhere on its way. */
export const STORM: Weather = {
  ports: {
    crashBefore: 0.004,
    crashAfter: 0.004,
    failBefore: 0.015,
    failAfter: 0.01,
    askTwice: 0.01,
  },
  queues: { lost: 0.05, eventsLost: 0.3, doubled: 0.15, late: 0.05 },
  mail: {
    'crash-before': 0.02,
    'crash-after': 0.02,
    'reset-before': 0.02,
    'reset-after': 0.03,
    'error-before': 0.01,
    'error-after': 0.02,
    'half-body': 0.01,
    silence: 0.02,
    'refused-connection': 0.02,
    rate: 0.05,
    quota: 0.02,
    rejected: 0.02,
  },
};
