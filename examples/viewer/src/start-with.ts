import type { ViewerCase } from 'ringtrace/view';
import type { CaseOrigin } from './case/messages.ts';

/** Opens what the page is to begin with: the case it was filled with, the one an app hands in, else the demo. */
export function startWith(open: (origin: CaseOrigin) => void): void {
  const filled = document.getElementById('case')?.textContent ?? '';
  if (filled.trim() !== '') {
    open({ kind: 'given', given: JSON.parse(filled) as ViewerCase });
    return;
  }
  if (location.hash !== '#mounted') {
    open({ kind: 'demo', seed: 7 });
    return;
  }
  addEventListener('message', ({ source, data }: MessageEvent<{ ringtrace?: string; case?: ViewerCase }>) => {
    if (source === parent && data?.ringtrace === 'open' && data.case) open({ kind: 'given', given: data.case });
  });
  parent.postMessage({ ringtrace: 'ready' }, '*');
}
