import { describe, expect, it } from 'vitest';
import { listFiles, readText } from '../house/project-files.ts';
import { wrongOptionals } from './optionals.ts';

const report = (...lines: string[]): string => `# ringtrace\n\n\`\`\`ts\n${lines.join('\n')}\n\`\`\`\n`;

describe('optional members at the doors', () => {
  it('admit undefined where they are given, and are left out where they come back', () => {
    expect(wrongOptionals(listFiles('api').map(readText))).toEqual([]);
  });

  it('are found in the wrong dialect, in objects within objects too', () => {
    const wrong = report(
      'export function readOne(rows: Row, options?: ReadOneOptions): Promise<OneReading>;',
      'export interface ReadOneOptions { readonly sheet?: string; readonly within?: { readonly days?: number } | undefined }',
      'export interface OneReading { readonly note?: string | undefined; readonly first?: Deep }',
      'export interface Deep { readonly at?: string | undefined; readonly value?: unknown }',
      'export interface Row { readonly cell?: string | undefined }',
      'export interface FindingsOptions { readonly names?: readonly string[] }',
    );
    expect(wrongOptionals([wrong])).toEqual([
      'ReadOneOptions.sheet refuses undefined',
      'ReadOneOptions.days refuses undefined',
      'OneReading.note comes back as undefined',
      'Deep.at comes back as undefined',
    ]);
  });

  it('are looked for across doors', () => {
    const front = report('export function tell(options?: TellOptions): Told;');
    const other = report('export interface Told { readonly why?: string | undefined }');
    expect(wrongOptionals([front, other])).toEqual(['Told.why comes back as undefined']);
  });
});
