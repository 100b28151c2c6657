import { shipped } from './shipped.ts';

// In a process of its own: most expressions are put together once only, and another gate may have had them.
console.log(JSON.stringify(await shipped()));
