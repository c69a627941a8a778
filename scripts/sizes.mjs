// Prints the size of every file in a folder, as it is and as a host sends it (brotli 11, gzip 9).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const folder = process.argv[2];
const kib = (bytes) => (bytes / 1024).toFixed(1).padStart(8);
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

console.log(`${'KiB'.padStart(8)}${'gzip'.padStart(8)}${'brotli'.padStart(8)}`);
for (const file of files) {
  const path = join(file.parentPath ?? file.path, file.name);
  const content = readFileSync(path);
  console.log(`${kib(content.length)}${kib(gzipSync(content, { level: 9 }).length)}${kib(brotliCompressSync(content).length)}  ${path}`);
}
