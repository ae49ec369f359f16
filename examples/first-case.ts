// %% [markdown]
// # A first case
//
// From the rows of a case file to leads with reasons. The case is made up, so nobody in it is real; read your own with
// `readCaseFile` and `readPeopleFile` of `ringtrace/io`.

// %%
import { mkdirSync, writeFileSync } from 'node:fs';
import { analyzeCase, readLinks, readPeople, show, synthesizeCase, toHtml, writeReport } from 'ringtrace';

const made = synthesizeCase({ seed: 3 });
const links = readLinks(made.links);
console.log(links.toText());

// %% [markdown]
// Rows that cannot be read are set aside and named; none were here. The people file says who is protected: migrants, victims,
// witnesses, relatives and helpers are counted from here on, never ranked or named.

// %%
const people = readPeople(made.people);
console.log(people.toText());

// %% [markdown]
// One call does the whole job: the network, its communities, who sits where, and how sure one may be.

// %%
const findings = await analyzeCase(links.links, { people: people.people, seed: 3 });
console.log(findings.toText());

// %% [markdown]
// A score is the sum of the points of its reasons. These are the reasons for the first place, each with the number of links behind it.

// %%
const [first] = findings.leads;
const reasons = (first?.reasons ?? []).map(({ signal, detail, points, linkCount }) => ({
  signal,
  detail,
  points,
  linkCount,
}));
console.log(show(reasons).toText());

// %% [markdown]
// The report to hand over is one HTML file without scripts: open it in a browser, or print it with
// `ringtrace report findings.json --pdf report.pdf`.

// %%
mkdirSync('out', { recursive: true });
writeFileSync('out/first-case.html', toHtml(writeReport(findings, { title: 'A first case' })));
