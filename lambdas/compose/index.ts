import { composeCase } from '#runtime/compose.ts';
import { createHandler } from './handler.ts';

export const handler = createHandler(composeCase(process.env));
