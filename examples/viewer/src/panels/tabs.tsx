import type { ComponentChildren, JSX } from 'preact';
import type { Tab, Viewer } from '../viewer.ts';

const TABS: readonly (readonly [Tab, string])[] = [
  ['leads', 'Leads'],
  ['person', 'Person'],
  ['sources', 'What if'],
  ['times', 'Times'],
  ['figures', 'Figures'],
];

/** The panels on the right, one at a time. Arrow keys go from tab to tab. */
export function Tabs({
  viewer,
  children,
}: {
  readonly viewer: Viewer;
  readonly children: ComponentChildren;
}): JSX.Element {
  const at = TABS.findIndex(([tab]) => tab === viewer.tab);
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: TABS.length - 1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const [tab] = TABS[(step + TABS.length) % TABS.length]!;
    viewer.showTab(tab);
    document.getElementById(`tab-${tab}`)?.focus();
  };
  return (
    <aside class="panel" aria-label="What it means">
      <div class="tabs" role="tablist" aria-label="Panels" onKeyDown={onKeyDown}>
        {TABS.map(([tab, label]) => (
          <button
            type="button"
            key={tab}
            id={`tab-${tab}`}
            role="tab"
            tabIndex={viewer.tab === tab ? 0 : -1}
            aria-selected={viewer.tab === tab}
            aria-controls="panel"
            onClick={() => viewer.showTab(tab)}
          >
            {label}
          </button>
        ))}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${viewer.tab}`} tabIndex={-1}>
        {children}
      </div>
    </aside>
  );
}
