// %% [markdown]
// # From a call return to who used which phone
//
// Call records as a telephone company hands them over, a table of cells, and a list of people. All of it is made up, so that the truth is known and can be
// held against what is found.

// %%
import { compareUse, linkHandsets, presentTogether, proposeHandovers, show, synthesizePhones } from 'ringtrace';
import { readCase } from 'ringtrace/reading';

const made = synthesizePhones({ seed: 5 });
const files = (['calls', 'cells', 'people'] as const).map((name) => ({
  name: `${name}.json`,
  data: JSON.stringify(made[name]),
}));
const { links, registrations, people, records } = await readCase(files);
const known = { links, people, records };
console.log(`${registrations.length} registrations, ${links.length} links`);

// %% [markdown]
// Which SIM was in which handset, and which handset went on with another SIM? Facts of the records. The phones of those who were carried are counted and
// appear nowhere.

// %%
const handsets = linkHandsets(registrations, known);
console.log(handsets.toText());

// %% [markdown]
// Which line fell silent and goes on as another: by whom it calls, by its handset, by where it spends the night?

// %%
const handovers = proposeHandovers(links, { registrations, people, records });
console.log(
  show(
    handovers.map(({ from, to, score, reasons }) => ({
      from,
      to,
      score,
      why: [...new Set(reasons.map(({ kind }) => kind))].join(', '),
    })),
  ).toText(),
);
console.log('in truth:', made.truth.handovers.map(({ from, to }) => `${from} ${to}`).join('; '));

// %% [markdown]
// Which phones are together more often than their habits let expect? Then: does it look as if one person used both? Without reference pairs there is no
// likelihood ratio, only how often chance is as close.

// %%
const together = await presentTogether(registrations, { ...known, minutes: 30 });
console.log(together.toText());
const [first] = together.pairs;
const of = (line: string) => registrations.filter((one) => one.line === line);
const compared = await compareUse(of(first!.a), of(first!.b), { ...known, maxDelaySeconds: 1800 });
console.log(compared.toText());
console.log(
  'in truth used side by side by one person:',
  made.truth.sideBySide.map((pair) => pair.join(' ')).join('; '),
);
