/** Command line of the synthetic district; see README.md. */
import { createDataset } from './dataset.js';
import { readDistrict } from './district.js';
import { HELP, readCommandLine } from './options.js';
import { writeDataset } from './writeDataset.js';

async function main(): Promise<void> {
  const { help, out, options } = readCommandLine(process.argv.slice(2));
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  const tables = createDataset(options, readDistrict());
  await writeDataset(tables, out);
  console.log(`${tables.length} tables written to ${out} (${options.people} persons, seed ${options.seed})`);
}

main().catch((error: unknown) => {
  console.error(`seeds:generate: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
