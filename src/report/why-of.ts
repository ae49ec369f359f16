import { type Lead, sayLack } from '../model/index.ts';

const LONG = 100;

/** Why somebody is a lead, on one line: what reports say that speaks for it, the largest reason of the score, and the first thing that is lacking. */
export function whyOf({ indications = [], reasons, lacks = [] }: Lead): string {
  const said = indications.find(({ speaks, isAct }) => speaks && isAct) ?? indications.find(({ speaks }) => speaks);
  const largest = [...reasons].sort((a, b) => b.points - a.points)[0];
  const why = [said?.detail, largest?.detail].filter((detail) => detail !== undefined).map(firstClause);
  const [lack] = lacks;
  return lack === undefined ? why.join('; ') : `${why.join('; ')} (but ${shortened(sayLack(lack))})`;
}

/** `tied to 16 of 106 others; harmonic closeness 57.8`: what follows the first clause is for those who read on. */
function firstClause(text: string): string {
  return shortened(text.split('; ')[0]!);
}

function shortened(text: string): string {
  return text.length <= LONG ? text : `${text.slice(0, LONG - 1)}…`;
}
