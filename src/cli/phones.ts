import { basename } from 'node:path';
import { readPeopleFile } from '../io/index.ts';
import { countOf, type Registration, RingtraceError } from '../model/index.ts';
import { protectPeople, withRegisters } from '../protection/index.ts';
import {
  callRhythm,
  compareUse,
  holdHandovers,
  linkHandsets,
  type PhoneBy,
  presentTogether,
  proposeHandovers,
  type ReferencePair,
} from '../telephony/index.ts';
import { fileNote } from './file-note.ts';
import { judgedApart } from './judged-apart.ts';
import { printText } from './print-answer.ts';
import { createProgressBar } from './progress-bar.ts';
import type { CaseFlags } from './read-asked-case.ts';
import { readCase } from './read-case.ts';
import { readIdentities } from './read-identities.ts';
import { readingChoices } from './reading-choices.ts';
import { resolveCase } from './resolve-case.ts';
import { writeNotes } from './write-notes.ts';

export interface PhonesFlags extends CaseFlags {
  readonly by?: PhoneBy;
  readonly minutes?: number;
  readonly meters?: number;
  readonly compare?: readonly string[];
  readonly reference?: readonly string[];
  readonly caseId?: string;
  readonly retainUntil?: string;
  readonly rankUncategorized?: boolean;
  readonly json?: string;
}

/** `ringtrace phones CASE`: prints what its registrations say, as proposals for a human. */
export async function phones(paths: readonly string[], flags: PhonesFlags): Promise<void> {
  const bar = createProgressBar();
  const { onProgress } = bar;
  try {
    const reading = await readCase(paths, { ...readingChoices(flags), onProgress });
    const stated =
      flags.people === undefined ? undefined : await readPeopleFile(flags.people, { onProgress, needsStanding: true });
    const who = await readIdentities(reading, flags, onProgress);
    const { links, registrations } = reading;
    const { records } = who;
    const { by, minutes, meters, rankUncategorized, caseId, retainUntil } = flags;
    const resolved = await resolveCase(
      { links, people: [...reading.people, ...(stated?.people ?? []), ...who.people] },
      who,
    );
    const apart = judgedApart(who.options.judgements);
    const people = holdHandovers(links, registrations, {
      people: resolved.people,
      records,
      rankUncategorized,
      apart,
    });
    const heldBack = people.length - resolved.people.length;
    const naming = { people, records, links, rankUncategorized, caseId, retainUntil };
    const { shield } = protectPeople(links, withRegisters(links, people, { records, registrations }));
    if (registrations.length === 0)
      throw new RingtraceError(
        'empty-input',
        shield.text(paths.map((path) => basename(path)).join(', ')),
        'holds no registration of a telephone',
        'give call records with IMSI, IMEI or cell, or a tower dump',
      );
    const found =
      flags.compare === undefined
        ? {
            handsets: linkHandsets(registrations, naming),
            handovers: proposeHandovers(links, { people, records, registrations, rankUncategorized, apart }),
            presence: await presentTogether(registrations, { ...naming, by, minutes, meters, onProgress }),
            rhythm: callRhythm(registrations, { ...naming, by }),
          }
        : { comparison: await compared(registrations, flags, naming, onProgress) };
    bar.stop();
    const kept = { caseId: caseId ?? null, retainUntil: retainUntil ?? null, ...(heldBack > 0 && { heldBack }) };
    await printText(() => textOf(found, heldBack), { ...kept, ...found }, flags.json);
    writeNotes(reading.files.map(fileNote), shield);
  } finally {
    bar.stop();
  }
}

type Naming = Pick<
  NonNullable<Parameters<typeof compareUse>[2]>,
  'people' | 'records' | 'links' | 'rankUncategorized' | 'caseId' | 'retainUntil' | 'onProgress'
>;

async function compared(
  registrations: readonly Registration[],
  { compare = [], reference = [] }: PhonesFlags,
  naming: Naming,
  onProgress: Naming['onProgress'],
) {
  const of = (phone: string | undefined): readonly Registration[] => {
    const own = registrations.filter(
      ({ line, imsi, imei }) => phone !== undefined && [line, imsi, imei].includes(phone),
    );
    if (own.length > 0) return own;
    throw new RingtraceError(
      'unknown-person',
      '--compare',
      'a phone that is asked for has no registration',
      'give its number, IMSI or IMEI as it is written',
    );
  };
  if (compare.length !== 2)
    throw new RingtraceError(
      'invalid-option',
      '--compare',
      `names ${compare.length} phones`,
      'give two: --compare 1000001 1000002',
    );
  const pairs = reference.map((pair): ReferencePair => {
    const [a, b] = pair.split('=');
    return { a: of(a), b: of(b) };
  });
  return await compareUse(of(compare[0]), of(compare[1]), {
    ...naming,
    onProgress,
    ...(pairs.length > 0 && { reference: pairs }),
  });
}

interface Answers {
  readonly handsets?: ReturnType<typeof linkHandsets>;
  readonly handovers?: ReturnType<typeof proposeHandovers>;
  readonly presence?: Awaited<ReturnType<typeof presentTogether>>;
  readonly rhythm?: ReturnType<typeof callRhythm>;
  readonly comparison?: Awaited<ReturnType<typeof compareUse>>;
}

function textOf({ handsets, handovers, presence, rhythm, comparison }: Answers, heldBack: number): string {
  const goesOn = handovers?.map(
    ({ from, to, score, at, reasons }) =>
      `  ${from} may go on as ${to} from ${at} (${score.toFixed(2)}): ${[...new Set(reasons.map(({ kind }) => kind))].join(', ')}`,
  );
  const parts = [
    heldBack > 0 &&
      `${countOf(heldBack, 'line is', 'lines are')} not named: ${heldBack === 1 ? 'it' : 'they'} may go on as a protected person's line, or come from it, and nobody judged that`,
    handsets?.toText(),
    goesOn && [`Lines that may go on as others: ${goesOn.length}`, ...goesOn].join('\n'),
    presence?.toText(),
    rhythm?.toText(),
    comparison?.toText(),
  ];
  return `${parts
    .filter((part) => part !== undefined && part !== false)
    .map((part) => part.trimEnd())
    .join('\n\n')}\n`;
}
