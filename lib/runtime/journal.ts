import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Journal } from '#cases/ports/journal.ts';

/** Ids, states and counts only: a name, an address or a link never enters a log line. */
export function createJournal(service: string): Journal {
  const logger = new Logger({ serviceName: service });
  const metrics = new Metrics({ namespace: 'Teguran', serviceName: service });
  return {
    info: (message, ids) => logger.info(message, { ...ids }),
    count: (metric) => {
      metrics.addMetric(metric, MetricUnit.Count, 1);
      metrics.publishStoredMetrics();
    },
  };
}
