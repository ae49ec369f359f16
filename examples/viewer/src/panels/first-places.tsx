import type { JSX } from 'preact';
import type { Findings } from 'ringtrace';
import { sayShare } from 'ringtrace/view';

interface Props {
  readonly share: number;
  readonly findings: Findings;
}

/** How often somebody stood among the first when the evidence was drawn again, and how often leads like that were right where the answer is known. */
export function FirstPlaces({ share, findings }: Props): JSX.Element {
  const band = findings.knownCases?.leads?.firstTen.find(({ from, to }) => share >= from && (share < to || to >= 1));
  return (
    <div>
      <dt>among first {findings.options.top}</dt>
      <dd>
        {sayShare(share)}
        {band && band.leads > 0 && (
          <small
            class="hits"
            title="Leads of known cases whose share of draws lies in the same band, and how many of them were known organizers"
          >
            {' '}
            {band.right} of {band.leads} such leads were right
          </small>
        )}
      </dd>
    </div>
  );
}
