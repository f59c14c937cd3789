import { apiCases } from '#runtime/api.ts';
import { pageCases } from '#runtime/pages.ts';
import { createHandler } from './handler.ts';

export const handler = createHandler(apiCases(process.env), pageCases(process.env));
