import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { compareIds, countOf, type Findings } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import type { ExportOptions } from './export-options.ts';
import { exportRules } from './export-rules.ts';
import { portableNetwork } from './portable-network.ts';

/**
 * Writes the network of eligible people as FollowTheMoney entities, one JSON object a line, which Aleph and OpenAleph load.
 *
 * People are `Person` entities named by their id, their names as aliases; ties are `UnknownLink` entities between them, one for every kind and direction,
 * whose summary gives strength, kind and direction. Entity ids are hashes of the case
 * and the person's id, so two exports of one case agree and those of two cases do not mix. Ranks and wordings do not leave this
 * way: the format has no field that keeps a lead from looking like a fact. With option `links`, ties say from when to when they were seen.
 *
 * Cost: O(people + ties).
 *
 * @example JSON.parse(toFtm(findings).split('\n')[0]).schema // => 'Person'
 */
export function toFtm(findings: Findings, options: ExportOptions = {}): string {
  checkSubject('toFtm', findings, 'findings');
  checkOptions('toFtm', options, exportRules);
  const { people, edges, about } = portableNetwork(findings, options);
  const caseId = findings.options.caseId ?? '';
  const idOf = (kind: string, ...parts: string[]): string =>
    `ringtrace-${bytesToHex(sha256(utf8ToBytes(JSON.stringify([kind, caseId, ...parts])))).slice(0, 40)}`;
  const byKey = [...people].sort((a, b) => compareIds(a.key, b.key));
  const lines = [
    // By id, because the order of a ranking is a ranking.
    ...byKey.map(({ key, names }) => ({
      id: idOf('person', key),
      schema: 'Person',
      properties: { name: [key], ...(names.length === 0 ? {} : { alias: names }) },
    })),
    ...edges.map(({ source, target, kind, directed, strength, linkCount, first, last }) => ({
      id: idOf('tie', source, target, ...(kind === null ? [] : [kind, String(directed)])),
      schema: 'UnknownLink',
      properties: {
        subject: [idOf('person', source)],
        object: [idOf('person', target)],
        role: [`tied by ${countOf(linkCount, 'link', 'links')}`],
        summary: [`strength ${strength}${kind === null ? '' : `, kind ${kind}`}${directed ? ', directed' : ''}`],
        description: [about],
        ...(first === null || last === null ? {} : { startDate: [first], endDate: [last] }),
      },
    })),
  ];
  return lines.map((entity) => `${JSON.stringify(entity)}\n`).join('');
}
