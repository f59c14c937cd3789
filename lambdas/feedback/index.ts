import { feedbackCase } from '#runtime/feedback.ts';
import { createHandler } from './handler.ts';

export const handler = createHandler(feedbackCase(process.env));
