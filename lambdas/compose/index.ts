import { composeCases } from '#runtime/compose.ts';
import { createHandler } from './handler.ts';

export const handler = createHandler(composeCases(process.env));
