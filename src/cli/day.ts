import { InvalidArgumentError } from 'commander';

/** Reads an option that is a day; whatever else was meant as one must not stand on a report. */
export function day(text: string): string {
  const at = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.valueOf()) && at.toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('give a day such as 2031-12-31.');
}
