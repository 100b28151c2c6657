import { beforeEach } from 'vitest';
import { next } from './turn.ts';

// No mutant is active while modules are loaded, as when the tests are first run: what a test makes
// outside its function is made by the code as it stands. Stryker activates one right before the tests.
const stryker = (globalThis as { __stryker__?: { activeMutant?: string } }).__stryker__;
if (stryker) delete stryker.activeMutant;

beforeEach(next);
