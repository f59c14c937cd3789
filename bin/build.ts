import { FUNCTIONS } from '#env.ts';
import { buildFunctions } from './build-functions.ts';

const OUT = 'dist';

await buildFunctions(OUT);
console.log(`Built ${FUNCTIONS.length} functions into ${OUT}/`);
