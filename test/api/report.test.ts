import { describe, expect, it } from 'vitest';
import { listFiles, readText } from '../house/project-files.ts';
import { apiReports } from './report.ts';
import { readSurface } from './surface.ts';

describe('the report of the API', () => {
  const reports = apiReports(readSurface());

  it.each([...reports])('%s is what the doors hand out (`npm run api` writes it anew)', (path, text) => {
    expect(readText(path)).toBe(text);
  });

  it('has a file for each door and no other', () => {
    expect(listFiles('api')).toEqual([...reports.keys()].sort());
  });
});
