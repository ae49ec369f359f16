import { type Person, RingtraceError, type Role } from '../model/index.ts';

/** A stage of a crime script, and who or what holds it. */
export interface ScriptStage {
  /** What it is called; who has it as `stage` holds it. */
  readonly name: string;
  /** Roles that hold the stage, besides those whose `stage` names it. */
  readonly roles?: readonly Role[] | undefined;
  /** How many people or things it takes; default 1. */
  readonly least?: number | undefined;
}

/** The stages that a crime has to pass, in order; a bare name is a stage that one person or thing can hold. */
export type Script = readonly (ScriptStage | string)[];

/** The stages of carrying people over borders: recruit, document, transport, shelter, crossing, money. */
export const SMUGGLING_SCRIPT: readonly ScriptStage[] = Object.freeze([
  { name: 'recruit', roles: ['recruiter'] },
  { name: 'document', roles: ['document-forger'] },
  { name: 'transport', roles: ['transporter'] },
  { name: 'shelter', roles: ['harbourer'] },
  { name: 'crossing', roles: ['guide'] },
  { name: 'money', roles: ['financier'] },
] as const);

export interface ResolvedStage {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly least: number;
}

/** @throws RingtraceError `invalid-option` for a script without stages, a blank or repeated name, or a `least` that is no whole number above 0. */
export function resolveScript(script: Script, place: string): readonly ResolvedStage[] {
  const stages = script.map((stage): ResolvedStage => {
    const { name, roles = [], least = 1 } = typeof stage === 'string' ? { name: stage } : stage;
    return { name: plainWord(String(name)), roles, least };
  });
  const refuse = (problem: string, remedy: string): never => {
    throw new RingtraceError('invalid-option', place, problem, remedy);
  };
  if (stages.length === 0) refuse('the script has no stage', "give stages such as ['recruit', 'transport', 'money']");
  const names = stages.map(({ name }) => name);
  if (names.includes('')) refuse('a stage of the script has no name', 'name every stage');
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) refuse(`the script names stage '${twice}' twice`, 'name every stage once');
  for (const { name, least } of stages) {
    if (Number.isSafeInteger(least) && least >= 1 && least < 65_536) continue;
    refuse(`stage '${name}' needs ${least}`, 'give a whole number of at least 1');
  }
  return stages;
}

/** Which stages somebody holds, by place in the script: those their `stage` names (several parted by `;`), and those of their roles. */
export function stagesHeld(
  { stage = '', roles = [] }: Pick<Person, 'stage' | 'roles'>,
  script: readonly ResolvedStage[],
): readonly number[] {
  const stated = stage.split(';').map(plainWord);
  return [...script.keys()].filter((i) => {
    const { name, roles: holding } = script[i]!;
    return stated.includes(name) || roles.some((role) => holding.includes(role));
  });
}

function plainWord(text: string): string {
  return text.trim().toLowerCase();
}
