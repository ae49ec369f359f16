import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Period } from '../../casework/index.ts';
import { wholeNumber } from '../analysis-options.ts';
import { addCaseOptions } from '../case-options.ts';
import { CASE_POLICIES, DECISION_VERDICTS, LOG_VERBS } from '../start-words.ts';
import { whenCalled } from '../when-called.ts';

const BY = ['--by <name>', 'who does it: a person of the unit, as the log is to name them'] as const;
const KEY = ['--signing-key <file>', 'sign the line of the log with this Ed25519 key (PEM)'] as const;

/** Adds `ringtrace case ...`: a case folder with its log, decisions, retention. */
export function addCaseCommands(program: Command): void {
  const parent = program
    .command('case')
    .description('work on a case under law: who did what to it, and may they? See docs/working-under-law.md')
    .exitOverride();
  const command = (name: string, description: string): Command =>
    parent
      .command(name)
      .description(description)
      .argument('<folder>', 'the case folder')
      .option(...KEY)
      .exitOverride();
  /** How the inputs are read and analyzed; number, legal basis and policy are those of the case. */
  const analyzing = (of: Command): Command =>
    addCaseOptions(of, { isSettled: true })
      .option('--title <text>', 'title of the report')
      .option('--no-viewer', 'leave case.html out');
  command('init', 'make a folder a case')
    .requiredOption(...BY)
    .requiredOption('--case-id <id>', 'number of the case')
    .requiredOption('--unit <name>', 'the unit that answers for it')
    .requiredOption('--legal-basis <text>', 'on what ground people are looked at')
    .addOption(
      new Option('--policy <policy>', 'whom to rank, and what may leave without a decision')
        .choices([...CASE_POLICIES])
        .default('open'),
    )
    .option('--purpose <text>', 'what the case is for')
    .option('--recipient <names...>', 'who may be handed something')
    .option('--keep <period>', "how long what is added is kept, and by which rule: 'P5Y 28 CFR 23.20(h)'", period)
    .option('--review-within <period>', 'within which time a person must be looked at anew, and by which rule', period)
    .option('--keep-log <period>', 'how long the log is kept, and by which rule', period)
    .action(whenCalled(async () => (await import('./init.ts')).init));
  command('add', 'take files into the case by their hash')
    .argument('<files...>', 'what is taken in: tables, graphs, people')
    .requiredOption(...BY)
    .option('--copy', 'keep a copy in the case folder')
    .option('--judgements', 'the files are judgements on who is who')
    .option('--why <text>', 'why they are taken in')
    .action(whenCalled(async () => (await import('./add.ts')).add));
  analyzing(command('analyze', 'analyze the inputs under the policy of the case, with what was decided'))
    .requiredOption(...BY)
    .action(whenCalled(async () => (await import('./analyze-command.ts')).analyzeCommand));
  command('log', 'print the log, or write down what was done outside this command')
    .option(...BY)
    .addOption(new Option('--verb <verb>', 'what was done').choices([...LOG_VERBS]))
    .option('--what <text>', 'to what, without names of people of the case')
    .option('--why <text>', 'why')
    .option('--to <name>', 'to whom something was disclosed')
    .option('--json', 'print it as it is written')
    .action(whenCalled(async () => (await import('./log.ts')).log));
  command('verify', 'is the log as it was written? Names the first line that is not; exit code 3')
    .option('--verifying-key <file>', 'every line must be signed by this key (PEM)')
    .option('--signed-from <line>', 'the first line that must be signed', wholeNumber(1))
    .action(whenCalled(async () => (await import('./log.ts')).verify));
  command('review', 'list the leads and what was decided on them, or record a decision')
    .requiredOption(...BY)
    .option('--person <id>', 'on whom is decided')
    .addOption(new Option('--verdict <verdict>', 'what was decided').choices([...DECISION_VERDICTS]))
    .option('--reason <text>', 'why')
    .option('--suspicion <document>', 'put a suspicion on record instead, with the document that supports it')
    .option('--rows-read', 'sign that the rows set aside were read')
    .option('--why <text>', 'why the leads are looked at')
    .option('--sheet <file>', 'write a sheet to review in: leads and people who are none, in an order drawn by chance')
    .option('--seed <n>', 'seed of that order', wholeNumber(0), 7)
    .action(whenCalled(async () => (await import('./review.ts')).review));
  analyzing(command('bases', 'ranks with everything beside those by stated facts alone, without assessments'))
    .requiredOption(...BY)
    .option('--why <text>', 'why it is looked at')
    .option('--json', 'print all ranks as JSON')
    .action(whenCalled(async () => (await import('./bases.ts')).bases));
  command(
    'shares',
    'is a group named more often than it is there? Counts by a table of id and group that no score reads',
  )
    .argument('<groups>', 'the table, kept apart from the case')
    .requiredOption(...BY)
    .option('--why <text>', 'why it is looked at')
    .option('--json', 'print the counts as JSON')
    .action(whenCalled(async () => (await import('./shares.ts')).shares));
  analyzing(command('erase', 'erase a person, a report or a row, from every output and from what is added later'))
    .argument('<item>', 'person:ID, report:ID, or row:ID of its link')
    .requiredOption(...BY)
    .requiredOption('--why <text>', 'why, without naming the item')
    .action(whenCalled(async () => (await import('./erase.ts')).erase));
  analyzing(command('expire', 'erase what may no longer be kept'))
    .requiredOption(...BY)
    .option('--now <instant>', 'judge by this instant in place of the clock', instant)
    .action(whenCalled(async () => (await import('./erase.ts')).expire));
  command('disclose', 'hand over one ZIP with everything, and write it down')
    .requiredOption(...BY)
    .requiredOption('--to <name>', 'to whom')
    .requiredOption('--why <text>', 'why they may have it')
    .requiredOption('--out <file>', 'the ZIP')
    .option('--sign-rows', 'sign that the rows set aside were read')
    .option(
      '--pseudonyms <file>',
      'put pseudonyms in place of everybody, made with the secret in this file: a new one for every export',
    )
    .option('--map <file>', 'where to write who is who then: keep it apart')
    .action(whenCalled(async () => (await import('./disclose.ts')).disclose));
}

/** `P5Y 28 CFR 23.20(h)`: a length and where it is written; the case itself refuses what is no length. */
function period(text: string): Period {
  const [, length, source] = /^(\S+)\s+(\S.*)$/su.exec(text) ?? [];
  if (length === undefined || source === undefined)
    throw new InvalidArgumentError("give a length and where it is written, such as 'P5Y 28 CFR 23.20(h)'.");
  return { length, source };
}

function instant(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  throw new InvalidArgumentError('give an instant such as 2031-12-31T08:00:00Z.');
}
