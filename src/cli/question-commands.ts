import { type Command, Option } from 'commander';
import { wholeNumber } from './analysis-options.ts';
import { addAnswerOptions, addCaseOptions } from './case-options.ts';
import { PATTERN_WORDS } from './start-words.ts';
import { whenCalled } from './when-called.ts';

const CASE =
  'findings.json, a folder that holds one, or files and folders of the case itself; left out, the folder you are in';

/** Adds the commands that ask a case. */
export function addQuestionCommands(program: Command): void {
  const asking = (name: string, words: string, description: string, argument = '[words...]'): Command =>
    addAnswerOptions(
      addCaseOptions(program.command(name).description(description).argument(argument, `${words}the case: ${CASE}`)),
    )
      .usage(`[options] ${usageOf(words)}[case...]`)
      .exitOverride();
  const several = (path: string, before: readonly string[] = []): readonly string[] => [...before, path];
  asking('explain', 'PERSON, and ', 'why does somebody stand where they stand, and what speaks against it?')
    .option('--others', 'name contacts and informants too')
    .action(whenCalled(async () => (await import('./ask.ts')).explain));
  asking('path', 'FROM TO, and ', 'how are two people connected, and on what proof?')
    .addOption(new Option('--by <length>', 'count steps, or take strong ties for short').choices(['steps', 'strength']))
    .addOption(new Option('--which <which>', 'all shortest paths, or the best few').choices(['shortest', 'best']))
    .option('--most <n>', 'how many paths are listed', wholeNumber(1), 10)
    .option('--without <people...>', 'people no path may lead through')
    .action(whenCalled(async () => (await import('./ask.ts')).path));
  asking('around', 'PERSON, and ', 'who is around somebody?')
    .option('--steps <n>', 'how many steps away', wholeNumber(1), 1)
    .option('--most <n>', 'how many people are listed', wholeNumber(1), 200)
    .action(whenCalled(async () => (await import('./ask.ts')).around));
  asking('what-if', '', 'what if a source lied: who would no longer be a lead, who would become one?', '[case...]')
    .requiredOption(
      '--without <tokens...>',
      'what is not believed: report:R1 informant:I3 event:E1 file:calls.csv kind:call tie:P1~P2 person:P7 link:L9',
    )
    .action(whenCalled(async () => (await import('./ask.ts')).whatIf));
  asking('next', '', 'which source should be checked first, and which leads hang on it?', '[case...]')
    .option('--most <n>', 'how many sources are tried', wholeNumber(1), 400)
    .action(whenCalled(async () => (await import('./ask.ts')).next));
  asking('compare', 'BEFORE AFTER, each of them ', 'what changed between two states of a case, and owing to what?')
    .option('--before <path>', 'a file or folder of the earlier state; may be given again', several)
    .option('--after <path>', 'a file or folder of the later state; may be given again', several)
    .action(whenCalled(async () => (await import('./ask.ts')).compare));
  asking('find', `PATTERN (${PATTERN_WORDS}), and `, 'where does a shape occur: roles, ties, order in time?')
    .option('--budget <steps>', 'after how many steps to stop', wholeNumber(1), 20_000_000)
    .option('--most <n>', 'after how many matches to stop', wholeNumber(1), 1000)
    .action(whenCalled(async () => (await import('./find.ts')).find));
  asking(
    'stages',
    '',
    'which stage of the crime is scarce, what is left without somebody, and who could step in?',
    '[case...]',
  )
    .option('--without <people...>', 'people who are taken away first')
    .option('--without-stage <stages...>', 'stages whose holders are taken away first')
    .option('--within <n>', 'how many steps away a successor may stand', wholeNumber(1), 2)
    .action(whenCalled(async () => (await import('./resilience-questions.ts')).stages));
  asking('together', '', 'whom to watch together: which few people reach most of the ring?', '[case...]')
    .option('--size <n>', 'how many people', wholeNumber(1), 3)
    .addOption(
      new Option('--goal <goal>', 'reach: through whom most is heard; fragment: without whom it falls apart')
        .choices(['reach', 'fragment'])
        .default('reach'),
    )
    .option('--steps <n>', 'within how many steps somebody is reached', wholeNumber(1), 1)
    .action(whenCalled(async () => (await import('./resilience-questions.ts')).together));
  asking('measures', '', 'every measure of everybody who may be ranked, as a table', '[case...]')
    .option('--out <file>', 'a .csv, .json, .xlsx or .parquet file; left out, CSV on stdout')
    .action(whenCalled(async () => (await import('./ask.ts')).measures));
  asking('view', '', 'look at a case in the browser, served from this machine alone', '[case...]')
    .option('--out <file>', 'write the page instead: one file that opens from disk')
    .option('--port <n>', 'the port to serve from; any free one unless told', wholeNumber(0), 0)
    .option('--no-open', 'do not open a browser, only print the address')
    .action(whenCalled(async () => (await import('./view.ts')).view));
}

/** `PERSON, and ` as `<person> `: the words that stand before the case. */
function usageOf(words: string): string {
  return (words.match(/\b[A-Z]{2,}\b/g) ?? []).map((word) => `<${word.toLowerCase()}> `).join('');
}
