import type { Command } from 'commander';

/** Calls that `--help` shows, by command; a test holds each to the options there are. */
export const HELP_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  analyze: [
    'ringtrace analyze links.csv --people people.csv --out case',
    'ringtrace analyze returns/ --region IN --date-order day-first --out case',
    'ringtrace analyze statement.xlsx --owner P7 --decimal comma',
    'ringtrace analyze calls.csv --columns source="B Party No",target=Caller --kind call --from 2031-01 --until 2031-03',
  ],
  match: ['ringtrace match folder/ --region HR --out folder/judgements.csv'],
  benchmark: ['ringtrace benchmark cases/ --json figures.json'],
  export: [
    'ringtrace export case --format graphml --out case.graphml',
    'ringtrace export case --format pajek --out case.net',
    'ringtrace export case --format csv --links links.csv --people people.csv --out tables',
  ],
  report: ['ringtrace report case --pdf case.pdf --title "Harbor case" --expires 2031-12-31'],
  demo: ['ringtrace demo', 'ringtrace demo --case --out out/led'],
  worker: ['ringtrace worker --redis rediss://user:password@queue.example:6379 --threads 8'],
  explain: ['ringtrace explain P7 case', 'ringtrace explain P7 links.csv --people people.csv'],
  path: ['ringtrace path P7 P9 case', 'ringtrace path P7 P9 case --without P8'],
  around: ['ringtrace around P7 case --steps 2'],
  'what-if': ['ringtrace what-if case --without informant:I3 report:R1', 'ringtrace what-if case --without person:P7'],
  next: ['ringtrace next case'],
  compare: ['ringtrace compare january february', 'ringtrace compare --before a.csv --before b.csv --after c.csv'],
  find: ['ringtrace find hidden-leader case', 'ringtrace find pattern.json case --json matches.json'],
  stages: ['ringtrace stages case --without P7', 'ringtrace stages case --script buy,store,sell'],
  together: ['ringtrace together case --size 3 --goal fragment'],
  measures: ['ringtrace measures matrix.csv --out measures.xlsx', 'ringtrace measures case'],
  view: ['ringtrace view case', 'ringtrace view case --out case.html'],
  phones: [
    'ringtrace phones calls.csv cells.csv --people people.csv',
    'ringtrace phones returns/ --compare 1000001 1000002',
  ],
  money: [
    'ringtrace money payments.csv --outside Bank --svg flow.svg',
    'ringtrace money bank/ --people people.csv --payee P7 --rule fifo',
  ],
  'case init': [
    "ringtrace case init harbor --by 'A. Analyst' --case-id C-12 --unit 'Unit 4' --legal-basis 'order 12/2031' --policy led --keep 'P5Y order 12/2031'",
  ],
  'case add': ["ringtrace case add harbor calls.csv people.csv --by 'A. Analyst'"],
  'case analyze': ["ringtrace case analyze harbor --by 'A. Analyst'"],
  'case log': [
    'ringtrace case log harbor',
    "ringtrace case log harbor --verb collection --what calls.csv --why 'order 12/2031' --by 'A. Analyst'",
  ],
  'case verify': ['ringtrace case verify harbor'],
  'case review': [
    "ringtrace case review harbor --by 'B. Reviewer'",
    "ringtrace case review harbor --person P12 --verdict checked --reason 'seen by two' --by 'B. Reviewer'",
  ],
  'case bases': ["ringtrace case bases harbor --by 'A. Analyst'"],
  'case shares': ["ringtrace case shares harbor groups.csv --by 'A. Analyst'"],
  'case erase': ["ringtrace case erase harbor person:P7 --why 'court order 4' --by 'A. Analyst'"],
  'case expire': ["ringtrace case expire harbor --by 'A. Analyst'"],
  'case disclose': [
    "ringtrace case disclose harbor --to 'Prosecutor 3' --why 'request 44' --out harbor.zip --by 'A. Analyst'",
  ],
  completion: ['source <(ringtrace completion bash)'],
};

/** Adds its examples to the help of every command below. */
export function addExamples(program: Command, above = ''): void {
  for (const command of program.commands) {
    const name = `${above}${command.name()}`;
    const examples = HELP_EXAMPLES[name];
    if (examples) command.addHelpText('after', `\nExamples:\n${examples.map((call) => `  ${call}`).join('\n')}`);
    addExamples(command, `${name} `);
  }
}
