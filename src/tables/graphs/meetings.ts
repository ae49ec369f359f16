import type { Row } from '../../model/index.ts';
import type { PassedOver } from './graph.ts';
import type { NodeFacts } from './node-facts.ts';

/** Gathers ties of people to what several are tied to. */
export class Meetings {
  readonly #guests = new Map<string, Set<string>>();
  readonly #attending: { readonly person: string; readonly event: string; readonly cells: Row }[] = [];

  /** Takes a tie with what it states beside its ends; false where it is between two people, or ties nobody. */
  add(source: NodeFacts, target: NodeFacts, cells: Row): boolean {
    const isMeeting =
      (source.part === 'event' && target.part === 'node') || (source.part === 'node' && target.part === 'event');
    if (!isMeeting) return false;
    const [person, event] = source.part === 'node' ? [source.name, target.name] : [target.name, source.name];
    this.#attending.push({ person, event, cells });
    const held = this.#guests.get(event);
    if (held) held.add(person);
    else this.#guests.set(event, new Set([person]));
    return true;
  }

  /** As rows with `person` and `event`; whoever meets nobody there is counted. */
  rows(passedOver: PassedOver): Row[] {
    const rows: Row[] = [];
    for (const { person, event, cells } of this.#attending) {
      if (this.#guests.get(event)!.size < 2) {
        passedOver.count('ties of somebody to what nobody else is tied to');
        continue;
      }
      const { source: _, target: __, directed: ___, weight: ____, ...others } = cells;
      rows.push({ ...others, person, event });
    }
    return rows;
  }
}
