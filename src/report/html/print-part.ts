import { escapeMarkup } from '../../display/index.ts';
import type { ReportCard, ReportPart } from '../section.ts';
import { name, printTable } from './print-table.ts';

/** A part of a section as markup; with the address of a viewer, leads lead to themselves there. */
export function printPart(part: ReportPart, viewer?: string): string {
  switch (part.kind) {
    case 'sentence':
      return printSentence(part);
    case 'names':
      return `<p class="note">${escapeMarkup(part.before, 2000)}: ${printNames(part.names, part.more)}.</p>`;
    case 'list':
      return `<div class="caveats"><h3>${escapeMarkup(part.title)}</h3><ul>${part.items
        .map((item) => `<li>${escapeMarkup(item, 2000)}</li>`)
        .join('')}</ul></div>`;
    case 'figures':
      return `<dl class="figures">${part.figures
        .map(({ label, value }) => `<div><dt>${escapeMarkup(label)}</dt><dd>${escapeMarkup(value)}</dd></div>`)
        .join('')}</dl>`;
    case 'table':
      return printTable(part);
    case 'picture':
      return printPicture(part.draw(), part.caption, part.shape);
    case 'card':
      return printCard(part, viewer);
  }
}

function printSentence({ text, tone, leadsTo }: Extract<ReportPart, { kind: 'sentence' }>): string {
  const words = escapeMarkup(text, 2000);
  const told = leadsTo === undefined ? words : `<a href="#${leadsTo}">${words}</a>`;
  return `<p${tone === undefined ? '' : ` class="${TONES[tone]}"`}>${told}</p>`;
}

const TONES = { headline: 'headline', weight: 'rests', note: 'note' } as const;

/** What a lead is and how sure stays together on paper; its tables may break. */
function printCard({ place, person, wording, isFirm, figures, parts }: ReportCard, viewer?: string): string {
  const id = `lead-${place}`;
  const firstTable = parts.findIndex(({ kind }) => kind === 'table');
  const head = firstTable < 0 ? parts : parts.slice(0, firstTable);
  const facts = figures.map(({ label, value }) => `<span>${escapeMarkup(label)} <b>${escapeMarkup(value)}</b></span>`);
  return (
    `<article class="lead" id="${id}" aria-labelledby="${id}-title"><div class="lead-head">` +
    `<header><h3 id="${id}-title">${name(person)}</h3><span class="badge${isFirm ? '' : ' weak'}">${escapeMarkup(wording)}</span></header>` +
    `<p class="facts">${[...facts, ...linkTo(viewer, person)].join('')}</p>${head.map((part) => printPart(part)).join('')}</div>` +
    `${parts
      .slice(head.length)
      .map((part) => printPart(part))
      .join('')}</article>\n`
  );
}

/** Fragments are sent to nobody, so that the person stays on this machine. */
function linkTo(viewer: string | undefined, person: string): string[] {
  if (viewer === undefined) return [];
  const address = `${viewer}#${new URLSearchParams([['lead', person]])}`;
  return [`<span><a href="${escapeMarkup(address, 10_000)}">in the viewer</a></span>`];
}

/** A picture with its caption; it scrolls within itself on a narrow screen. */
function printPicture(svg: string, caption: string, shape: 'chart' | 'network'): string {
  const label = escapeMarkup(caption, 2000);
  return (
    `<figure class="${shape}"><figcaption>${label}</figcaption>` +
    `<div class="scroll" role="region" tabindex="0" aria-label="${label}">${svg}</div></figure>`
  );
}

function printNames(names: readonly string[], more: number): string {
  const shown = names.map((person) => name(person, 32)).join(', ');
  return shown + (more > 0 ? ` <span class="note">and ${more} more</span>` : '');
}
