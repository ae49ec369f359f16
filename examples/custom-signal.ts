// %% [markdown]
// # Bring your own signal
//
// A signal is a question about one person, answered by a number, a sentence, and the links behind it. This one asks who gives orders
// and receives none (Campana 2018); its share of the score stands beside those of the built-in signals.

// %%
import { analyzeCase, defaultSignals, readLinks, readPeople, type Signal, show, synthesizeCase } from 'ringtrace';

const ordersGiven: Signal = {
  name: 'orders-given',
  question: 'Who gives orders and receives none?',
  family: 'orders',
  weight: 1,
  measure: (person, { network }) => {
    const orders = network.eligibleLinks(person).filter(({ kind }) => kind === 'order');
    const given = orders.filter(({ source }) => source === person);
    const received = orders.length - given.length;
    return {
      value: given.length - received,
      detail: `gave ${given.length} orders, received ${received}`,
      evidence: given,
    };
  },
};

// %% [markdown]
// Families count equally, however many signals are in each: with reach and brokerage, orders are now a third of the score. A signal
// of your own cannot be drawn again by the library, so ranks carry no interval and no lead is called strong.

// %%
const made = synthesizeCase({ seed: 3 });
const { links } = readLinks(made.links);
const { people } = readPeople(made.people);
const findings = await analyzeCase(links, { people, signals: [...defaultSignals, ordersGiven] });
console.log(findings.toText());

// %% [markdown]
// What the signal said of the first five, and what it was worth to each.

// %%
const said = findings.ranking.slice(0, 5).map(({ rank, person, reasons }) => {
  const reason = reasons.find(({ signal }) => signal === 'orders-given');
  return { rank, person, detail: reason?.detail, points: reason?.points, links: reason?.linkCount };
});
console.log(show(said).toText());

// %% [markdown]
// Does it help? Held against the ranking without it: who moved?

// %%
const before = await analyzeCase(links, { people, draws: 0 });
const rankBefore = new Map(before.ranking.map(({ person, rank }) => [person, rank]));
const moved = findings.ranking
  .slice(0, 10)
  .map(({ rank, person }) => ({ person, rank, 'rank before': rankBefore.get(person) }));
console.log(show(moved).toText());
