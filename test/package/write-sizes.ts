import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackage } from './installed.js';
import { printSizes } from './sizes.js';

/** `npm run sizes`: measures the package as it is now and writes the table. */
async function writeSizes(): Promise<void> {
  const installed = await installPackage();
  try {
    const text = await printSizes(installed);
    writeFileSync(join(import.meta.dirname, 'sizes.md'), text);
    process.stdout.write(text);
  } finally {
    installed.remove();
  }
}

await writeSizes();
