/** Adds a signal of one's own: organizers give orders and receive none (Campana 2018). */
import { analyzeCase, defaultSignals, readLinks, readPeople, type Signal, synthesizeCase } from 'ringtrace';

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

const made = synthesizeCase({ seed: 3 });
const { links } = readLinks(made.links);
const { people } = readPeople(made.people);
const { ranking } = await analyzeCase(links, { people, signals: [...defaultSignals, ordersGiven] });
for (const { person, rank, score, reasons } of ranking.slice(0, 5)) {
  console.log(`${rank}. ${person} ${score.toFixed(3)}`);
  for (const { signal, points, detail } of reasons) console.log(`   ${points.toFixed(3)} ${signal}: ${detail}`);
}
