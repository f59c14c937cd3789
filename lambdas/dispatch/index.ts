import { dispatchCase } from '#runtime/dispatch.ts';
import { createHandler } from './handler.ts';

export const handler = createHandler(dispatchCase(process.env));
