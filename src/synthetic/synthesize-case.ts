import { createRng, type Rng } from '../kernels/index.ts';
import type { Row } from '../model/index.ts';
import { checkOptions } from '../rules/index.ts';
import { CaseWriter } from './case-writer.ts';
import { casting, type Member, SCARCE_STAGE } from './casting.ts';
import { synthesizeCaseRules } from './synthetic-rules.ts';

/** What `synthesizeCase` may be told. */
export interface SynthesizeCaseOptions {
  /** People who work for the ring; default 64. */
  readonly members?: number | undefined;
  /** People who are carried; default 180. */
  readonly migrants?: number | undefined;
  /** Crossings, each with its own crew and passengers; default 12. */
  readonly voyages?: number | undefined;
  /** Any whole number; default 7. */
  readonly seed?: number | undefined;
}

/** A case as rows, as a case file would hold them, and the truth that no case file holds. */
export interface SyntheticCase {
  /** Rows of a table of links. */
  readonly links: readonly Row[];
  /** Rows of a table of people. */
  readonly people: readonly Row[];
  /** Ids of the organizers, sorted. */
  readonly planners: readonly string[];
  /** The one stage that a single person holds, and nobody could take over: without it no part of the ring can do the whole. */
  readonly scarceStage: string;
}

/** Campana 2018: ties within a stage are seven times as likely, ties within a rank three times as rare. */
const WITHIN_STAGE = 7;
const WITHIN_RANK = 1 / 3;
/** Share of the voyages for which the recruiter is handed papers. */
const PAPERS_NEEDED = 0.6;

/**
 * Makes up a smuggling case whose organizers are known, to try the library on: stages recruit, document, transport, shelter, crossing
 * and money, of which one forger alone holds document; about 15 % organizers, who give orders and receive none; migrants recruited, sheltered and
 * carried on voyages; reports with informants and grades. Ids are numbered at random, so they tell nothing. Same seed, same rows.
 *
 * Shape: P. Campana, European Journal of Criminology 15(4), 2018, doi:10.1177/1477370817749179 (292 smugglers). The numbers are drawn, the case
 * is invented: what a ranking finds here says nothing about real cases.
 *
 * @throws RingtraceError `invalid-option` for fewer than 12 members, or counts that are not whole numbers.
 * @example synthesizeCase({ seed: 1 }).planners.length // => 10
 */
export function synthesizeCase(options: SynthesizeCaseOptions = {}): SyntheticCase {
  checkOptions('synthesizeCase', options, synthesizeCaseRules);
  const { members = 64, migrants = 180, voyages = 12, seed = 7 } = options;
  const rng = createRng(seed, 1);
  const cast = casting(members, migrants, rng);
  const writer = new CaseWriter(rng);
  writeWork(cast.members, writer, rng);
  writeVoyages(cast.members, cast.migrants, voyages, writer, rng);
  const planners = cast.members.filter(({ organizes }) => organizes).map(({ id }) => id);
  return { links: writer.rows, people: cast.rows, planners: planners.sort(), scarceStage: SCARCE_STAGE };
}

/** Orders run down from organizers, money runs up, and colleagues call each other. */
function writeWork(members: readonly Member[], writer: CaseWriter, rng: Rng): void {
  for (const [i, a] of members.entries()) {
    for (const b of members.slice(i + 1)) {
      const odds = (a.stage === b.stage ? WITHIN_STAGE : 1) * (a.organizes === b.organizes ? WITHIN_RANK : 1);
      if (rng.next() >= (odds * 1.6) / members.length) continue;
      const [upper, lower] = a.organizes ? [a, b] : [b, a];
      const contacts = 1 + rng.below(4);
      for (let c = 0; c < contacts; c++) {
        const day = rng.below(540);
        if (upper.organizes && !lower.organizes && rng.next() < 0.3) writer.link(upper.id, lower.id, 'order', day);
        else if (upper.organizes && !lower.organizes && rng.next() < 0.2) writer.payment(lower.id, upper.id, day);
        else if (rng.next() < 0.5) writer.link(a.id, b.id, 'call', day);
        else writer.link(b.id, a.id, 'call', day);
      }
    }
  }
  const organizers = members.filter(({ organizes }) => organizes);
  for (let meeting = 0; meeting < organizers.length; meeting++) {
    const host = organizers[meeting]!;
    const guests = members.filter(
      (m) => m !== host && rng.next() < (m.stage === host.stage ? 0.3 : m.organizes ? 0.25 : 0.02),
    );
    writer.event(`MT${meeting + 1}`, 'meeting', [host.id, ...guests.map(({ id }) => id)], rng.below(540));
  }
}

function writeVoyages(
  members: readonly Member[],
  migrants: readonly string[],
  voyages: number,
  writer: CaseWriter,
  rng: Rng,
): void {
  const pick = (stage: string): Member => {
    const hands = members.filter((m) => m.stage === stage && !m.organizes);
    return hands[rng.below(hands.length)]!;
  };
  const perVoyage = Math.ceil(migrants.length / Math.max(1, voyages));
  for (let voyage = 0; voyage < voyages; voyage++) {
    const day = 20 + Math.floor((voyage * 500) / voyages);
    const crew = [pick('transport'), pick('crossing')];
    const passengers = migrants.slice(voyage * perVoyage, (voyage + 1) * perVoyage);
    const recruiter = pick('recruit');
    if (rng.next() < PAPERS_NEEDED) writer.link(pick(SCARCE_STAGE).id, recruiter.id, 'document', day - 12);
    const host = pick('shelter');
    for (const migrant of passengers) {
      writer.link(recruiter.id, migrant, 'recruitment', day - 10);
      if (rng.next() < 0.4) writer.link(host.id, migrant, 'shelter', day - 2);
    }
    const aboard = [...new Set([...crew.map(({ id }) => id), ...passengers])];
    writer.event(`V${voyage + 1}`, 'transport', aboard, day);
  }
}
