import { type CaseLink, type Findings, ownFields, type Person } from '../model/index.ts';
import { shieldFor, shieldLinks, shieldPerson } from '../protection/index.ts';
import { checkSubject } from '../rules/index.ts';

/** What the viewer needs of a case that was analyzed elsewhere. */
export interface ViewerCase {
  /** What the page calls it. */
  readonly name: string;
  /** What was found. */
  readonly findings: Findings;
  /** Links among people who may be ranked: evidence, and what is left when a source is disbelieved. Without any, nothing can be. */
  readonly links: readonly CaseLink[];
  /** What is known of the people who may be ranked. */
  readonly people: readonly Person[];
}

/** What `toViewerCase` may be told. */
export interface ViewerCaseOptions {
  /** What the page calls the case; its case id, or `Case`, unless told. */
  readonly name?: string | undefined;
  /** The links that were analyzed. */
  readonly links?: readonly CaseLink[] | undefined;
  /** What is known of the people. */
  readonly people?: readonly Person[] | undefined;
}

/**
 * Puts together what a page may hold of a case: the findings, and of links and people those about people who may be ranked.
 *
 * Whoever is no end of a tie and not in the ranking of the findings is left out, whatever the people table says; an informant who is such a person is
 * left out of the links that name them, and texts that name them are shielded. Cost: O(links).
 *
 * @throws RingtraceError `invalid-option` for what is no findings.
 * @example toViewerCase(findings, { links: [] }).people // => []
 */
export function toViewerCase(findings: Findings, options: ViewerCaseOptions = {}): ViewerCase {
  checkSubject('toViewerCase', findings, 'findings');
  const { links = [], people = [] } = options;
  const shown = new Set<string>([
    ...findings.ranking.map(({ person }) => person),
    ...findings.ties.flatMap(({ source, target }) => [source, target]),
  ]);
  const hidden = new Set(
    [...links.flatMap(({ source, target }) => [source, target]), ...people.map(({ id }) => id)].filter(
      (id) => !shown.has(id),
    ),
  );
  const isHidden = (text: string | undefined): boolean => text !== undefined && hidden.has(text);
  const open = links.flatMap((link) => {
    if (!shown.has(link.source) || !shown.has(link.target)) return [];
    return [isHidden(link.informant) ? withoutInformant(link) : link];
  });
  const shield = shieldFor(findings, links, people);
  return {
    name: shield.text(options.name ?? findings.options.caseId ?? 'Case'),
    findings,
    links: shieldLinks(open, shield),
    people: people
      .filter(({ id }) => shown.has(id))
      .map((person) => shieldPerson(findings.options.names === 'none' ? withoutNames(person) : person, shield)),
  };
}

function withoutInformant(link: CaseLink): CaseLink {
  const { informant: _, ...rest } = ownFields(link);
  return rest;
}

function withoutNames({ names: _, ...person }: Person): Person {
  return person;
}
