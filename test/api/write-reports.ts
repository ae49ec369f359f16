// Writes the golden files of the doors: `npm run api`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { projectRoot } from '../house/project-files.ts';
import { apiReports } from './report.ts';
import { readSurface } from './surface.ts';

mkdirSync(`${projectRoot}api`, { recursive: true });
for (const [path, text] of apiReports(readSurface())) {
  writeFileSync(`${projectRoot}${path}`, text);
  console.log(path);
}
