import { type Command, Option } from 'commander';
import { addAnalysisOptions, wholeNumber } from './analysis-options.ts';
import { addIdentityOptions } from './identity-options.ts';
import { addNetworkOptions } from './network-options.ts';
import { dateOrderOption, presetOption } from './reading-options.ts';
import { whenCalled } from './when-called.ts';

const CASE = 'findings.json, a folder that holds one, or the case itself; left out, the folder you are in';

/** Adds the commands that ask a case. */
export function addQuestionCommands(program: Command): void {
  const asking = (name: string, words: string, description: string): Command =>
    addNetworkOptions(
      addIdentityOptions(
        addAnalysisOptions(
          program.command(name).description(description).argument('[words...]', `${words}, and the case: ${CASE}`),
        ),
      ),
    )
      .option('--case <path>', 'the case, where its name could be taken for a person')
      .option('--people <file>', 'people and their categories: id, category, role, name, monitored')
      .addOption(presetOption())
      .addOption(dateOrderOption())
      .option('--json <file>', 'write the answer as JSON; - for stdout and nothing else there')
      .exitOverride();
  asking('explain', 'PERSON', 'why does somebody stand where they stand, and what speaks against it?')
    .option('--others', 'name contacts and informants too')
    .action(whenCalled(async () => (await import('./ask.ts')).explain));
  asking('path', 'FROM TO', 'how are two people connected, and on what proof?')
    .addOption(new Option('--by <length>', 'count steps, or take strong ties for short').choices(['steps', 'strength']))
    .addOption(new Option('--which <which>', 'all shortest paths, or the best few').choices(['shortest', 'best']))
    .option('--most <n>', 'how many paths are listed', wholeNumber(1), 10)
    .option('--without <people...>', 'people no path may lead through')
    .action(whenCalled(async () => (await import('./ask.ts')).path));
  asking('around', 'PERSON', 'who is around somebody?')
    .option('--steps <n>', 'how many steps away', wholeNumber(1), 1)
    .option('--most <n>', 'how many people are listed', wholeNumber(1), 200)
    .action(whenCalled(async () => (await import('./ask.ts')).around));
  asking('what-if', 'nothing more', 'what if a source lied: who would no longer be a lead, who would become one?')
    .requiredOption(
      '--without <tokens...>',
      'what is not believed: report:R1 informant:I3 event:E1 kind:call tie:P1~P2 person:P7 link:L9',
    )
    .action(whenCalled(async () => (await import('./ask.ts')).whatIf));
  asking('next', 'nothing more', 'which source should be checked first, and which leads hang on it?')
    .option('--most <n>', 'how many sources are tried', wholeNumber(1), 400)
    .action(whenCalled(async () => (await import('./ask.ts')).next));
  asking('compare', 'BEFORE AFTER (two findings or two cases)', 'what changed between two states of a case?').action(
    whenCalled(async () => (await import('./ask.ts')).compare),
  );
  asking('measures', 'nothing more', 'every measure of everybody who may be ranked, as a table')
    .option('--out <file>', 'a .csv, .json or .parquet file; left out, CSV on stdout')
    .action(whenCalled(async () => (await import('./ask.ts')).measures));
  asking('view', 'nothing more', 'look at a case in the browser, served from this machine alone')
    .option('--out <file>', 'write the page instead: one file that opens from disk')
    .option('--port <n>', 'the port to serve from; any free one unless told', wholeNumber(0), 0)
    .option('--no-open', 'do not open a browser, only print the address')
    .action(whenCalled(async () => (await import('./view.ts')).view));
}
