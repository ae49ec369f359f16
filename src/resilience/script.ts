import type { Person, Role } from '../model/index.ts';

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

/** No stage takes more people or things. */
export const MOST_OF_A_STAGE = 65_535;

/** What a stage is called, capitals and blanks around it aside. */
export function stageName(stage: ScriptStage | string): string {
  return plainWord(typeof stage === 'string' ? stage : stage.name);
}

/** The stages with all that may be left out; they were held against `scriptRule`. */
export function resolveScript(script: Script = SMUGGLING_SCRIPT): readonly ResolvedStage[] {
  return script.map((stage): ResolvedStage => {
    const { roles = [], least = 1 } = typeof stage === 'string' ? {} : stage;
    return { name: stageName(stage), roles, least };
  });
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
