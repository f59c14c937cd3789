#!/usr/bin/env node
// Plain JavaScript: explains itself on an old Node before any TypeScript is read.
import '../tools/check-node.mjs';

await import('./teguran.ts');
