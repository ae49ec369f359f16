import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/cli/export-formats.ts';
import { PRESET_NAMES } from '../../src/model/index.ts';
import { FORMATS } from '../../src/tables/formats.ts';
import { readText } from './project-files.ts';

/** Words of the page that stand in code, each by itself. */
const words: ReadonlySet<string> = new Set(
  [...readText('docs/formats.md').matchAll(/`([^`\n]+)`/g)].flatMap(([, code]) => code!.split(/[\s,|]+/)),
);

describe('what is read and written', () => {
  it.each(FORMATS)('$name stands in docs/formats.md with its endings', ({ extensions }) => {
    expect(extensions.filter((ending) => !words.has(ending))).toEqual([]);
  });

  it.each(PRESET_NAMES)('the layout %s stands in docs/formats.md', (name) => {
    expect([...words]).toContain(name);
  });

  it.each(EXPORT_FORMATS)('the export %s stands in docs/formats.md', (name) => {
    expect([...words]).toContain(name);
  });
});
