import type { CaseLink } from './link.ts';

/** A link as an object that holds its fields: those of a store read them from columns, and a spread would miss them. */
export function ownFields<Link extends CaseLink>(link: Link): Link {
  return (link as { toJSON?(): Link }).toJSON?.() ?? link;
}
