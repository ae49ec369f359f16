// %% [markdown]
// # Asking the case
//
// A ranking answers one question. Every cell below asks the next one, of a made-up case whose organizers are known.

// %%
import {
  analyzeCaseFully,
  compareCases,
  disbelieve,
  explainPerson,
  findPaths,
  findPattern,
  neighborhood,
  nextChecks,
  PATTERNS,
  readLinks,
  readPeople,
  show,
  synthesizeCase,
  tellFindings,
} from 'ringtrace';
import { toSvg } from 'ringtrace/view';

const { links } = readLinks(synthesizeCase({ seed: 7 }).links);
const { people } = readPeople(synthesizeCase({ seed: 7 }).people);
const analysis = await analyzeCaseFully(links, { people, draws: 100 });
const findings = tellFindings(analysis);
console.log(show(toSvg(findings)).toText());

// %% [markdown]
// **Why does somebody stand there, and what speaks against it?** What speaks against comes first, and no other person is named.

// %%
const [first = '', second = ''] = findings.leads.map(({ person }) => person as string);
console.log(explainPerson(analysis, first).toText());

// %% [markdown]
// **How are two people connected, on what proof?** Every step with its kinds and links.

// %%
console.log(findPaths(analysis.network, first, second, { which: 'best', most: 2 }).toText());

// %% [markdown]
// **What is around somebody?** People who were carried are a number, never a name.

// %%
console.log(neighborhood(analysis.network, first, { most: 10 }).toText());

// %% [markdown]
// **What if a source lied?** Everything is done again without what one informant said.

// %%
console.log((await disbelieve(analysis, ['informant:I3'])).toText());

// %% [markdown]
// **What should be checked first?** The sources without which the first places change most, for the chance that they are wrong.

// %%
console.log((await nextChecks(analysis)).toText());

// %% [markdown]
// **What changed, and owing to which new source?** The case before informant I5 was heard, and as it stands.

// %%
const earlier = links.filter(({ informant }) => informant !== 'I5');
console.log((await compareCases(await analyzeCaseFully(earlier, { people, draws: 100 }), analysis)).toText());

// %% [markdown]
// **Where does a shape occur?** Somebody who joins two stages whose people do not deal with each other; the search stops after ten.

// %%
console.log((await findPattern(analysis.network, PATTERNS['stage-broker'], { most: 10 })).toText());
