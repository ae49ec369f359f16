import { compareIds, type FoundStages, type LongWorkOptions } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { attackCurve, replaceability, type Script, SMUGGLING_SCRIPT, scriptCompleteness } from '../resilience/index.ts';
import { protectedMentions } from './protected-mentions.ts';
import { MOST_STAGED } from './records-to-follow.ts';

const MOST_REMOVALS = 30;
const MOST_STAGES = 12;
const MOST_PLACES = 12;

/**
 * What is scarce, what breaks, what recovers, by stage and without a name; undefined above 5,000 people who may be ranked, and, unless the caller
 * gives the stages, where nobody's is known.
 */
export async function findStages(
  network: RingNetwork,
  { signal, script: given }: Pick<LongWorkOptions, 'signal'> & { readonly script?: Script | undefined } = {},
): Promise<FoundStages | undefined> {
  if (network.eligible.length > MOST_STAGED) return undefined;
  const isMention = protectedMentions(network);
  const chosen = given === undefined ? chooseScript(network, isMention) : scriptGiven(network, given);
  if (chosen === undefined) return undefined;
  const { script, held } = chosen;
  const largest = held.fragments[0]?.peopleCount ?? 0;
  const { stages, people } = replaceability(network, { script });
  const curve = await attackCurve(network, {
    script,
    by: 'degree',
    removals: MOST_REMOVALS,
    spreadOrders: 0,
    workers: 1,
    signal,
  });
  const places = countPlaces(network, people, {
    stages: held.stages.map(({ stage }) => stage),
    isMention,
  });
  return {
    script: chosen.name,
    complete: held.complete,
    peopleCount: held.peopleCount,
    unstagedCount: held.unstagedCount,
    stages: held.stages.map(({ stage, peopleCount, thingCount, supply, criticalCount }) => {
      const recovery = stages.find((found) => found.stage === stage);
      const without = peopleCount === 0 ? null : scriptCompleteness(network, { script, without: { stages: [stage] } });
      return {
        stage,
        peopleCount,
        thingCount,
        supply,
        criticalCount,
        irreplaceableCount: recovery?.irreplaceableCount ?? 0,
        meanReadiest: recovery?.meanReadiest ?? null,
        keptWithout: without && (without.fragments[0]?.peopleCount ?? 0) / Math.max(1, largest),
      };
    }),
    removals: curve.steps.map(({ removedCount, share, completeFragments }) => ({
      removedCount,
      share,
      completeParts: completeFragments,
    })),
    brokenAt: curve.brokenAt,
    ...(places.length > 0 && { places }),
  };
}

interface ChosenScript {
  readonly name: FoundStages['script'];
  readonly script: Script;
  readonly held: ReturnType<typeof scriptCompleteness>;
}

/** The stages of the caller, whoever holds them; a name that holds a protected person's is told by pseudonym, as in the people table. */
function scriptGiven(network: RingNetwork, given: Script): ChosenScript {
  const { shield } = network.protection;
  const script = given.map((stage) =>
    typeof stage === 'string' ? shield.text(stage) : { ...stage, name: shield.text(stage.name) },
  );
  return { name: 'given', script, held: scriptCompleteness(network, { script }) };
}

/** The default stages where anybody or anything holds one of them, else those that the people table states most often. */
function chooseScript(network: RingNetwork, isMention: (text: string) => boolean): ChosenScript | undefined {
  const asks = (name: ChosenScript['name'], script: Script): ChosenScript | undefined => {
    const held = scriptCompleteness(network, { script });
    return held.stages.some(({ peopleCount, thingCount }) => peopleCount + thingCount > 0)
      ? { name, script, held }
      : undefined;
  };
  const records = [...network.eligible.map(network.person), ...network.things];
  const words = records.flatMap(({ stage = '' }) => stage.split(';').map((word) => word.trim().toLowerCase()));
  const stated = mostFrequent(
    words.filter((word) => word !== '' && !isMention(word)),
    MOST_STAGES,
  ).sort(compareIds);
  return asks('default', SMUGGLING_SCRIPT) ?? (stated.length === 0 ? undefined : asks('stated', stated));
}

function countPlaces(
  network: RingNetwork,
  holders: ReturnType<typeof replaceability>['people'],
  { stages, isMention }: { readonly stages: readonly string[]; readonly isMention: (text: string) => boolean },
): NonNullable<FoundStages['places']> {
  const placed = holders.flatMap(({ person, stage }) => {
    const { group } = network.person(person);
    return group === undefined || group === '' || isMention(group) ? [] : [{ group, stage }];
  });
  const groups = mostFrequent(
    placed.map(({ group }) => group),
    MOST_PLACES,
  );
  return groups.map((place) => ({
    place,
    counts: stages.map((name) => placed.filter(({ group, stage }) => group === place && stage === name).length),
  }));
}

/** The most frequent first, of equally frequent ones the smallest. */
function mostFrequent(texts: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || compareIds(a, b));
  return sorted.slice(0, most).map(([text]) => text);
}
