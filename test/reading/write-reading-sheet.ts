// `npm run reading-sheet`: writes docs/smallest-files.md anew.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PEER_PYTHON, readingSheet } from './reading-sheet.ts';

if (PEER_PYTHON === undefined) {
  console.error('needs a Python with networkx, igraph and scipy');
  process.exitCode = 1;
} else writeFileSync(fileURLToPath(new URL('../../docs/smallest-files.md', import.meta.url)), await readingSheet());
