import {
  analyzeCase,
  analyzeCaseFully,
  buildNetwork,
  type CaseAnalysis,
  type OnProgress,
  readPeople,
  synthesizeCase,
  tellFindings,
} from 'ringtrace';
import type { ViewerCase } from 'ringtrace/view';
import { believedLinks } from './doubt.ts';
import { measureView } from './measure-view.ts';
import type { CaseFile, CaseOrigin, FromCaseWorker, ToCaseWorker } from './messages.ts';
import { type ReadFiles, readFiles } from './read-files.ts';
import { readLinkTables } from './read-link-tables.ts';
import { type OpenedCase, viewOf } from './view-of.ts';

/** One case for each worker: to cancel an opening, end the worker. */
interface Port {
  onmessage: ((event: { readonly data: ToCaseWorker }) => void) | null;
  postMessage(message: FromCaseWorker): void;
}

const port = globalThis as unknown as Port;
/** null for a findings file, which holds too little to be analyzed, and for a case that was analyzed elsewhere. */
let held: CaseAnalysis | null = null;
/** What is analyzed anew when something is disbelieved; null for a findings file. */
let supposable: Pick<CaseAnalysis, 'links' | 'asked'> | null = null;
let question = new AbortController();

port.onmessage = ({ data }) => {
  const work = data.kind === 'open' ? open(data.origin) : suppose(data.without);
  work.catch((error: Error & { code?: string }) => {
    if (error.code === 'aborted') return;
    port.postMessage({ kind: 'failed', message: error.message, duringSuppose: data.kind === 'suppose' });
  });
};

const say = (stage: string, share: number): void => port.postMessage({ kind: 'progress', stage, share });

async function open(origin: CaseOrigin): Promise<void> {
  say('reading', 0);
  const opened = await readAndAnalyze(origin);
  say('drawing the network', 0.9);
  const view = viewOf(opened);
  port.postMessage({ kind: 'opened', view });
  for await (const measure of measureView(view, held)) port.postMessage({ kind: 'measured', measure });
  port.postMessage({ kind: 'complete' });
}

async function readAndAnalyze(origin: CaseOrigin): Promise<OpenedCase> {
  if (origin.kind === 'given') return openGiven(origin.given);
  const name = origin.kind === 'demo' ? 'Demo case (invented)' : nameOf(origin.files);
  const read = origin.kind === 'demo' ? demoCase(origin.seed) : await readFiles(origin.files);
  if (read.kind === 'findings') {
    return { name, findings: read.findings, links: read.findings.evidence, people: [], leftOut: [], canSuppose: false };
  }
  const { links, issues } = readLinkTables(read.links);
  const { people, issues: aboutPeople } = readPeople(read.people);
  const onProgress: OnProgress = ({ stage, done, total }) => say(stage, 0.05 + (0.85 * done) / total);
  held = await analyzeCaseFully(links, { people, issues: [...issues, ...aboutPeople], onProgress });
  supposable = held;
  const findings = tellFindings(held);
  return { name, findings, links, people, leftOut: read.leftOut, canSuppose: true };
}

/** Nothing is computed anew until something is disbelieved. */
function openGiven({ name, findings, links, people }: ViewerCase): OpenedCase {
  const { seed, top, draws, policy, window, kinds, minStrength, communityRuns } = findings.options;
  const canSuppose = links.length > 0;
  if (canSuppose) {
    const choices = { window: window ?? undefined, kinds: kinds ?? undefined, minStrength };
    supposable = {
      links,
      asked: { ...choices, people, seed, top, draws, policy, communities: { runs: communityRuns } },
    };
  }
  return { name, findings, links: canSuppose ? links : findings.evidence, people, leftOut: [], canSuppose };
}

function demoCase(seed: number): ReadFiles & { readonly kind: 'rows' } {
  const { links, people } = synthesizeCase({ seed });
  return {
    kind: 'rows',
    links: [{ name: 'demo', rows: links, columns: Object.keys(links[0] ?? {}) }],
    people,
    leftOut: [],
  };
}

const MOST_NAMED = 2;

function nameOf(files: readonly CaseFile[]): string {
  const named = files.slice(0, MOST_NAMED).map(({ name }) => name);
  return named.join(' + ') + (files.length > MOST_NAMED ? ` + ${files.length - MOST_NAMED} more` : '');
}

async function suppose(without: readonly string[]): Promise<void> {
  question.abort();
  question = new AbortController();
  const { signal } = question;
  if (supposable === null) return;
  const { asked, links } = supposable;
  // Whoever loses every link stays in the case: nobody is to move up because others were forgotten.
  const { people, person } = held?.network ?? buildNetwork(links, asked);
  const believed = believedLinks(links, without);
  const findings = await analyzeCase(believed, { ...asked, people: people.map(person), signal });
  if (!signal.aborted) port.postMessage({ kind: 'supposed', without, findings });
}
