import { Command, Option } from 'commander';
import { version } from '../version.ts';
import { addAnalysisOptions, wholeNumber } from './analysis-options.ts';
import { addCaseCommands } from './case/case-commands.ts';
import { addCaseOptions } from './case-options.ts';
import { addCompletion } from './completion/add-completion.ts';
import { day } from './day.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import { addExamples } from './help-examples.ts';
import { groupOptions } from './help-groups.ts';
import { addIdentityOptions } from './identity-options.ts';
import { addMoney } from './money-command.ts';
import { pathsBeforeLists } from './paths-before-lists.ts';
import { addPhones } from './phones-command.ts';
import { addQuestionCommands } from './question-commands.ts';
import { dateOrderOption, presetOption } from './reading-options.ts';
import { addRedisOptions } from './redis-options.ts';
import { addRouteOptions } from './route-options.ts';
import { PATTERN_NAMES } from './start-words.ts';
import { whenCalled } from './when-called.ts';

const HELP = `
Start with:
  ringtrace demo
  ringtrace analyze links.csv --people people.csv --out case
  ringtrace explain P7 case
  ringtrace what-if case --without informant:I3
  ringtrace find hidden-leader links.csv --people people.csv
  ringtrace next case
  ringtrace help analyze      (every command has its own examples)

Exit codes: 0 done, 2 wrong call or input that cannot be read, 3 rejected rows under --strict.`;

/** Runs the command of these words, those after `ringtrace`. */
export async function runProgram(args: readonly string[]): Promise<void> {
  const program = createProgram();
  await program.parseAsync(pathsBeforeLists(args, program), { from: 'user' });
}

/** The `ringtrace` command with all its subcommands; a wrong call throws a CommanderError. */
export function createProgram(): Command {
  const program = new Command('ringtrace')
    .description('Network analysis of smuggling rings: leads on who organizes, never on who was carried.')
    .version(version)
    .addHelpText('after', HELP)
    .exitOverride();
  const analyzing = program
    .command('analyze')
    .description('rank the people of a case by how far their position is consistent with coordination')
    .argument(
      '<case...>',
      'files of the case (.csv, .xlsx, .json, .parquet, .gexf, .net and more, any of them .gz), or folders of them',
    )
    .option('--out <dir>', 'write findings.json, report.html, report.md, network.gexf, network.svg and case.html here')
    .option('--json <file>', 'write findings as JSON; - for stdout and nothing else there')
    .option('--docx <file>', 'write the report as a Word document too (the package docx must be installed)')
    .option('--xlsx <file>', 'write the report as a workbook too');
  addRedisOptions(addCaseOptions(addRouteOptions(analyzing)))
    .option(
      '--store <file>',
      'keep the rows of one large table of links (CSV, Parquet) in this file of DuckDB; findings are the same (@duckdb/node-api must be installed)',
    )
    .option('--title <text>', 'title of the report')
    .option('--all', 'print everything: reasons, positions, communities')
    .option('--no-viewer', 'leave case.html, the viewer with the case in it, out of --out')
    .option('--strict', 'exit with 3 when rows were rejected or anything was passed over')
    .exitOverride()
    .action(whenCalled(async () => (await import('./analyze.ts')).analyze));
  const matching = program
    .command('match')
    .description('propose which records of a case may be one person, for a human to judge')
    .argument('<case>', 'a folder with a register of records, or case links beside --records')
    .option('--out <file>', 'write a sheet to judge in: fill in verdict, author, date, reason, and give it to analyze')
    .option('--json <file>', 'write the pairs as JSON; - for stdout and nothing else there')
    .option('--top <k>', 'how many pairs are printed with their reasons', wholeNumber(0), 10)
    .option('--min-probability <p>', 'the least probability that is proposed, 0 to 1 (default: 0.5)', Number);
  addIdentityOptions(matching)
    .exitOverride()
    .action(whenCalled(async () => (await import('./match.ts')).match));
  const benchmarking = program
    .command('benchmark')
    .description('hold the rankings of an analysis against folders of cases whose planners are known')
    .argument('<dir>', 'folder of folders with edges.csv, labels.csv (id, planner) and, where needed, people.csv')
    .option('--json <file>', 'write the figures as JSON; - for stdout and nothing else there');
  addAnalysisOptions(benchmarking)
    .exitOverride()
    .action(whenCalled(async () => (await import('./benchmark.ts')).benchmark));
  program
    .command('export')
    .description('write findings for another tool, to stdout or a file')
    .argument('<findings>', 'findings.json, or a folder that holds it')
    .addOption(new Option('--format <format>', 'what to write').choices([...EXPORT_FORMATS]).makeOptionMandatory())
    .option('--out <path>', 'a file, or for csv a folder; left out, stdout (but not for csv and parquet)')
    .option('--expires <date>', 'the day after which the file is not to be relied on, such as 2031-12-31', day)
    .option(
      '--links <path>',
      'the links that were analyzed: ties then leave with times, handling codes and retention dates',
    )
    .option('--people <file>', 'the people that were analyzed, beside --links of one file: who is never to be named')
    .addOption(presetOption())
    .addOption(dateOrderOption())
    .exitOverride()
    .action(whenCalled(async () => (await import('./export-findings.ts')).exportFindings));
  program
    .command('report')
    .description('write the report of findings anew: HTML, Markdown, PDF, Word, a workbook, or text on stdout')
    .argument('<findings>', 'findings.json, or a folder that holds it')
    .option('--html <file>', 'write one HTML file')
    .option('--json <file>', 'write what the report says as JSON; - for stdout and nothing else there')
    .option('--markdown <file>', 'write Markdown')
    .option('--pdf <file>', 'print as PDF through Chromium, Chrome or Edge')
    .option('--docx <file>', 'write a Word document (the package docx must be installed)')
    .option('--xlsx <file>', 'write a workbook, a sheet for each section')
    .option('--title <text>', 'title of the report')
    .option('--expires <date>', 'the day after which the report is not to be relied on, such as 2031-12-31', day)
    .option('--top <k>', 'how many leads and positions to print', wholeNumber(1))
    .option('--author <text>', 'who made it')
    .option('--unit <text>', 'of which unit')
    .option('--reviewer <text>', 'who looked at it before it is handed on')
    .option('--made-on <date>', 'the day it was made', day)
    .option('--handling <text>', 'who may be given it; printed on every page')
    .option('--chromium <program>', 'the browser that prints; CHROME_PATH or the first found unless told')
    .exitOverride()
    .action(whenCalled(async () => (await import('./report.ts')).report));
  program
    .command('demo')
    .description('make up a smuggling case whose organizers are known, and analyze it')
    .option('--out <dir>', 'where to write', 'out/demo')
    .option('--json <file>', 'write findings and truth as JSON; - for stdout and nothing else there')
    .option('--case', 'walk a case folder instead: init, add, analyze, review, disclose, expire')
    .option('--seed <n>', 'seed of the case and of the analysis', wholeNumber(0), 7)
    .option('--workers <n>', 'threads (default: one for each core); never changes a result', wholeNumber(1))
    .exitOverride()
    .action(whenCalled(async () => (await import('./demo.ts')).demo));
  addRedisOptions(
    program
      .command('worker')
      .description(
        'do shards of long work that other machines put into a queue (bullmq and ioredis must be installed)',
      ),
    { isNeeded: true },
  )
    .option('--threads <n>', 'shards that are done at once', wholeNumber(1), 1)
    .exitOverride()
    .action(whenCalled(async () => (await import('./worker.ts')).worker));
  addQuestionCommands(program);
  addPhones(program);
  addMoney(program);
  addCaseCommands(program);
  addCompletion(program, { find: PATTERN_NAMES });
  groupOptions(program);
  addExamples(program);
  return program;
}
