/** Who is who: a folder of calls, payments and manifests in three scripts, its candidates, its judgements, and the leads that follow. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  analyzeCase,
  applyIdentities,
  describeIdentities,
  recordJudgement,
  resolveIdentities,
  sameDocument,
  synthesizeDirtyCase,
} from 'ringtrace';
import { readCaseFolder, writeCaseFolder } from 'ringtrace/io';
import { proposeMatches, unifyPhones } from 'ringtrace/matching';

const folder = 'out/dirty-case';
mkdirSync(folder, { recursive: true });
for (const { name, text } of synthesizeDirtyCase({ seed: 3 }).files) writeFileSync(join(folder, name), text);

const { records, judgements, ...read } = await readCaseFolder(folder, { dateOrder: 'day-first' });
const rules = [sameDocument];
const before = await proposeMatches(records, { region: 'HR', rules });
console.log(`${before.matches.length} candidates before anybody judged; the first:`);
for (const { points, comparison, detail } of before.matches[0]!.reasons)
  console.log(points.toFixed(1), comparison, detail);

// A word of one's own stands over every rule, and every merge stands in the report.
const { left, right } = before.matches.at(-1)!;
const word = { author: 'analyst-2', at: '2032-09-02', reason: 'seen in two places at once' };
const judged = recordJudgement(judgements, { ...word, records: [left, right], verdict: 'different' });
const identities = resolveIdentities(records, { judgements: judged, rules });
const { links, people } = applyIdentities(identities, unifyPhones({ ...read, records }, { region: 'HR' }));
const { matches: pending } = await proposeMatches(records, { region: 'HR', rules, judgements: judged });
const findings = await analyzeCase(links, {
  people,
  identities: describeIdentities(identities, { records: records.length, people, pending }),
  draws: 50,
});
console.log(`${records.length} records, ${identities.people.length} people, ${pending.length} pairs still open`);
for (const { person, score } of findings.leads) console.log(person, score.toFixed(3));
await writeCaseFolder('out/dirty-case-report', findings, { title: 'A case in three scripts' });
