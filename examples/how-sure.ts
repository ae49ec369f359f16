// %% [markdown]
// # How sure are we?
//
// A ranking is a reading of what was recorded. This asks how far it would move if part of the record were missing or wrong.

// %%
import {
  analyzeCase,
  buildNetwork,
  compareWithChance,
  detectCommunities,
  readLinks,
  readPeople,
  show,
  synthesizeCase,
} from 'ringtrace';
import { intervalChart } from 'ringtrace/view';

const made = synthesizeCase({ seed: 5 });
const { links } = readLinks(made.links);
const { people } = readPeople(made.people);
const findings = await analyzeCase(links, { people, seed: 5, draws: 200 });
console.log(findings.toText());

// %% [markdown]
// **Rank intervals.** The case was drawn 200 times, each time without part of its sources or statements. A dot is the rank
// from everything that is known, a bar spans nine of ten draws.

// %%
const firstPlaces = findings.ranking.slice(0, findings.options.top);
const chart = intervalChart({
  title: 'Rank intervals of the first places',
  rows: firstPlaces.map(({ person, rank, rankInterval }) => ({
    label: person,
    rank,
    interval: rankInterval ?? [rank, rank],
  })),
});
console.log(show(chart).toText());

// %% [markdown]
// **The ranking as a whole.** `csCoefficient` is the share of the sources that may be missing before the order turns over: below .25
// nobody is ranked, above .5 the order is steady.

// %%
console.log(show(findings.certainty ?? {}).toText());

// %% [markdown]
// **What it hangs on.** The smallest set of sources found whose disbelief takes a person out of the first places. A place that hangs
// on one source is as good as that source; an empty set means that no set of up to five does.

// %%
const hangsOn = firstPlaces.map(({ person, pTop, cutSet }) => ({
  person,
  pTop,
  sources: cutSet?.length ?? null,
  cutSet,
}));
console.log(show(hangsOn).toText());

// %% [markdown]
// **The communities.** They are drawn from nearly equal ones by chance; a stability below .8 is no group. Networks by chance have
// communities too: how good are they?

// %%
const network = buildNetwork(links, { people });
const communities = await detectCommunities(network, { runs: 50 });
console.log(communities.toText());

// %%
const chance = await compareWithChance(network);
console.log(chance.toText());

// %% [markdown]
// **When the data cannot carry a ranking**, nobody is named at all. Here are the first twenty links alone.

// %%
const thin = await analyzeCase(links.slice(0, 20), { people });
console.log(thin.toText());
