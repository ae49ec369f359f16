// %% [markdown]
// # What would hold, what would break?
//
// By stage first, people second. In this made-up case one forger alone holds the stage `document`.

// %%
import {
  analyzeCase,
  attackCurve,
  buildNetwork,
  describeRing,
  keyPlayers,
  readLinks,
  readPeople,
  replaceability,
  scriptCompleteness,
  show,
  synthesizeCase,
} from 'ringtrace';
import { removalChart } from 'ringtrace/view';

const made = synthesizeCase({ seed: 7 });
const { links } = readLinks(made.links);
const { people } = readPeople(made.people);
const network = buildNetwork(links, { people });
console.log(scriptCompleteness(network).toText());

// %% [markdown]
// **Without the scarce stage** nobody can do the whole any more, though nearly all still hang together.

// %%
console.log(scriptCompleteness(network, { without: { stages: [made.scarceStage] } }).toText());

// %% [markdown]
// **Who could step in?** Others of the same stage nearby, the readier the more contacts they share.

// %%
console.log(replaceability(network).toText());

// %% [markdown]
// **One after another.** The most tied first, counted anew after each; filled dots: a part still holds every stage.

// %%
const { stages } = await analyzeCase(links, { people, draws: 0 });
console.log(show(removalChart({ title: 'Largest part left after removals', points: stages?.removals ?? [] })).toText());

// %% [markdown]
// **How much hangs on the order?** R by degree, and by chance.

// %%
console.log((await attackCurve(network, { by: 'degree', removals: 8 })).toText());

// %%
console.log((await attackCurve(network, { by: 'random', removals: 8, draws: 500 })).toText());

// %% [markdown]
// **Whom to watch together?** Not the few best people: the set through which most of the ring is reached.

// %%
console.log((await keyPlayers(network, { goal: 'reach', size: 3 })).toText());

// %% [markdown]
// **One ring or a market?** It says what the file is consistent with, or that it cannot tell.

// %%
console.log((await describeRing(network, { replicates: 19 })).toText());

// %% [markdown]
// **Stages of your own.** The script is data: here selling goods in three steps, of which the case file knows nothing.

// %%
console.log(scriptCompleteness(network, { script: ['buy', 'store', { name: 'sell', least: 2 }] }).toText());
