import { intakeCase } from '#runtime/intake.ts';
import { createHandler } from './handler.ts';

export const handler = createHandler(intakeCase(process.env));
