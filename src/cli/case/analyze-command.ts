import { join } from 'node:path';
import { shieldOf } from '../../protection/index.ts';
import { color } from '../colors.ts';
import { screenText } from '../screen-text.ts';
import { writeNotes } from '../write-notes.ts';
import { type AnalyzeInputsFlags, analyzeInputs } from './analyze-inputs.ts';

/** `ringtrace case analyze FOLDER`: analyzes the inputs of a case and keeps the run in it. */
export async function analyzeCommand(folder: string, flags: AnalyzeInputsFlags): Promise<void> {
  const { findings, folder: place, notes } = await analyzeInputs(folder, flags);
  process.stdout.write(screenText(findings, { color }));
  writeNotes(notes, shieldOf(findings));
  process.stderr.write(`Open ${join(place, 'report.html')}\n`);
}
