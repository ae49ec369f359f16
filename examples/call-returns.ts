// %% [markdown]
// # From a call return to who used which phone
//
// Call records as a telephone company hands them over, a table of cells, payments, and a list of people. All of it is made up, so that the truth is known and
// can be held against what is found.

// %%
import {
  buildNetwork,
  compareUse,
  linkHandsets,
  presentTogether,
  proposeHandovers,
  show,
  synthesizePhones,
  traceMoney,
} from 'ringtrace';
import { readCase } from 'ringtrace/reading';

const made = synthesizePhones({ seed: 5 });
const files = (['calls', 'cells', 'payments', 'people'] as const).map((name) => ({
  name: `${name}.json`,
  data: JSON.stringify(made[name]),
}));
const reading = await readCase(files);
const { links, registrations, people, records } = reading;
const known = { links, people, records, caseId: 'made up', retainUntil: '2032-01-01' };
const read = reading.files.map(({ file, readAs, rows }) => ({ file, 'read as': readAs, rows }));
console.log(show(read).toText());

// %% [markdown]
// Which SIM was in which handset, and which handset went on with another SIM? Facts of the records. The phones of those who were carried are counted and
// appear nowhere.

// %%
console.log(linkHandsets(registrations, known).toText());

// %% [markdown]
// Which line fell silent and goes on as another: by whom it calls, by its handset, by where it spends the night? Beside each proposal what was so in truth.

// %%
const changed = new Set(made.truth.handovers.map(({ from, to }) => `${from} ${to}`));
const proposed = proposeHandovers(links, { registrations, people, records }).map(({ from, to, score, reasons }) => ({
  from,
  to,
  score,
  why: [...new Set(reasons.map(({ kind }) => kind))].join(', '),
  'in truth': changed.has(`${from} ${to}`) ? 'one person' : 'two people',
}));
console.log(show(proposed).toText());

// %% [markdown]
// Which phones are together more often than their habits let expect?

// %%
const together = await presentTogether(registrations, { ...known, minutes: 30 });
console.log(together.toText());

// %% [markdown]
// Does it look as if one person used both? Without reference pairs there is no likelihood ratio, only how often chance is as close.

// %%
const [first] = together.pairs;
const of = (line: string) => registrations.filter((one) => one.line === line);
const compared = await compareUse(of(first!.a), of(first!.b), { ...known, maxDelaySeconds: 1800 });
console.log(compared.toText());

// %% [markdown]
// In truth these phones were used side by side by one person:

// %%
const truly = made.truth.sideBySide.map(([one, other]) => ({ one, other, user: made.truth.users.get(one) }));
console.log(show(truly).toText());

// %% [markdown]
// And the money: with whom it rested, and the flow in order of time. Those who were carried are counted, and payments of theirs come from beyond.

// %%
console.log(traceMoney(buildNetwork(links, { people })).toText());
