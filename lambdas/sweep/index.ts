import { sweepCase } from '#runtime/sweep.ts';
import { createHandler } from './handler.ts';

export const handler = createHandler(sweepCase(process.env));
