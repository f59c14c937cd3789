import { issueCase } from '#runtime/issue.ts';
import { createHandler } from './handler.ts';

export const handler = createHandler(issueCase(process.env));
