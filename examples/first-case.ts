/** Ranks the people of a case and writes a report: the main job in ten lines. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { analyzeCase, readLinks, readPeople, synthesizeCase, toHtml, writeReport } from 'ringtrace';

const made = synthesizeCase({ seed: 3 });
const { links } = readLinks(made.links);
const { people } = readPeople(made.people);
const findings = await analyzeCase(links, { people, seed: 3 });
for (const { person, score, wording } of findings.planners) console.log(person, score.toFixed(3), wording);
mkdirSync('out', { recursive: true });
writeFileSync('out/first-case.html', toHtml(writeReport(findings, { title: 'A first case' })));
