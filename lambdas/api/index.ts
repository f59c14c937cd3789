import { apiCases } from '#runtime/api.ts';
import { createHandler } from './handler.ts';

export const handler = createHandler(apiCases(process.env));
