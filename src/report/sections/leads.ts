import { countOf, sayShare } from '../../model/index.ts';
import { formatInterval, formatRank } from '../format-number.ts';
import type { ReportFacts, ReportLead } from '../report.ts';
import type { ReportCard, ReportPart, ReportSection } from '../section.ts';
import { sentenceOf, unmetSentence, WORDINGS } from '../wording.ts';
import { evidenceId, evidenceWords } from './evidence.ts';
import { indicationParts, reasonParts } from './reasons.ts';

/** The leads, each with wording, how sure, on what it rests, how the score adds up, and the links behind it. */
export function leadsSection(facts: ReportFacts): ReportSection | null {
  const { leads, leadCount, frontLine, findings } = facts;
  if (leads.length === 0) return null;
  const rest = leadCount - leads.length;
  const more: ReportPart[] =
    rest > 0 ? [{ kind: 'sentence', text: `${rest} more leads stand in the findings.`, tone: 'note' }] : [];
  const front: ReportPart[] = frontLine === null ? [] : [{ kind: 'sentence', text: frontLine }];
  const cards = leads.map((lead, index) => cardOf(lead, index + 1, findings.options.top));
  return { id: 'leads', title: 'Leads', parts: [...front, ...cards, ...more] };
}

function cardOf(found: ReportLead, place: number, top: number): ReportCard {
  const { lead, indications, restsOn, hitRate, alternatives } = found;
  const { rankInterval, pTop } = lead;
  const said = (text: string | null): ReportPart[] =>
    text === null ? [] : [{ kind: 'sentence', text, tone: 'weight' }];
  return {
    kind: 'card',
    place,
    person: lead.person,
    wording: WORDINGS[lead.wording],
    isFirm: lead.wording !== 'weak-lead',
    figures: [
      { label: 'rank', value: formatRank(lead.rank) },
      { label: 'score', value: lead.score.toFixed(3) },
      ...(rankInterval ? [{ label: 'rank interval', value: formatInterval(rankInterval) }] : []),
      ...(pTop === null ? [] : [{ label: `among the first ${top} in draws`, value: sayShare(pTop) }]),
    ],
    parts: [
      { kind: 'sentence', text: sentenceOf(lead.sentence) },
      ...said(unmetSentence(lead)),
      ...said(restsOn),
      ...said(hitRate),
      // What speaks against a lead is read before what speaks for it.
      {
        kind: 'list',
        title: 'What else would look like this',
        items: alternatives.map(({ because, check }) => `${because} ${check}`),
      },
      ...reasonParts(lead, place),
      ...indicationParts(indications, place),
      ...evidenceParts(found, place),
    ],
  };
}

/** What the evidence is worth, and where it stands. */
function evidenceParts({ lead, indications, evidence }: ReportLead, place: number): ReportPart[] {
  const cited = new Set([...lead.reasons, ...indications].flatMap(({ links }) => links));
  const missing = cited.size - evidence.length;
  const lacking =
    missing > 0 ? ` ${countOf(missing, 'more cited link is', 'more cited links are')} not in the findings.` : '';
  if (evidence.length === 0) return lacking === '' ? [] : [{ kind: 'sentence', text: lacking.trim(), tone: 'note' }];
  const text = `Evidence, in the annex: ${evidenceWords(evidence)}.${lacking}`;
  return [{ kind: 'sentence', text, leadsTo: evidenceId(place) }];
}
