import { intakeCases } from '#runtime/intake.ts';
import { createHandler } from './handler.ts';

export const handler = createHandler(intakeCases(process.env));
