import type { FrontLine } from '../model/index.ts';

/** How many leads hold the roles that are arrested while organizers are not. */
export function frontLineSentence({ leads, frontLine, unknown }: FrontLine): string {
  const hold = `${leads === 1 ? 'lead' : 'leads'} ${frontLine === 1 ? 'holds a front-line role' : 'hold front-line roles'}`;
  const gap = unknown > 0 ? `; of ${unknown} no role is known` : '';
  return `${frontLine} of ${leads} ${hold} (driver, pilot or other transporter; guide; lookout)${gap}.`;
}
