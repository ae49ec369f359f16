// `npm run test:fuzz [files [seed [format]]]`: mutated files of every format, 10,000 each unless told; ends with 1 where one of them is neither
// read nor refused by a RingtraceError. The seed is printed: with it the same files come again.
import { fuzzReader } from './fuzz-readers.ts';
import { SAMPLES } from './samples.ts';

const [files = '10000', seed = '7', only] = process.argv.slice(2);
console.log(`seed ${seed}, ${files} files a format`);
let faultCount = 0;
for (const name of Object.keys(SAMPLES)) {
  if (only !== undefined && name !== only) continue;
  const { read, refused, faults } = await fuzzReader(name, Number(files), Number(seed));
  console.log(`${name}: ${read} read, ${refused} refused, ${faults.length} faults`);
  for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`);
  faultCount += faults.length;
}
process.exitCode = faultCount > 0 ? 1 : 0;
