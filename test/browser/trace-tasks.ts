import type { Page } from 'playwright-core';

/** What an act cost the thread of the page, by a trace of the browser. */
export interface ActCost {
  /** The longest task, in milliseconds of the processor: what else runs on the machine does not count. */
  readonly longestMs: number;
  readonly allMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const SETTLED_MS = 1200;

/** Traces an act and what follows of it. */
export async function traceAct(page: Page, act: () => Promise<unknown>): Promise<ActCost> {
  const client = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'toplevel,devtools.timeline,__metadata',
  });
  await act();
  await page.waitForTimeout(SETTLED_MS);
  await client.send('Tracing.end');
  await done;
  await client.detach();
  return costOf(events);
}

function costOf(events: readonly TraceEvent[]): ActCost {
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && main.has(`${pid} ${tid}`),
  );
  const spent = tasks.map(({ tdur = 0 }) => tdur / 1000);
  return { longestMs: Math.max(0, ...spent), allMs: spent.reduce((sum, ms) => sum + ms, 0) };
}
