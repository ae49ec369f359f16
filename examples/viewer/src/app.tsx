import type { JSX } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { inOrder, listenForFiles } from './case/drop-files.ts';
import { download } from './export/download.ts';
import { type HandedOut, handOut } from './export/hand-out.ts';
import { sessionOf } from './export/save-session.ts';
import { applyTheme, firstTheme, rememberTheme } from './look.ts';
import { KeysHelp } from './panels/keys-help.tsx';
import { Messages } from './panels/messages.tsx';
import { TopBar } from './panels/top-bar.tsx';
import { Workspace } from './panels/workspace.tsx';
import { align } from './picture/align.ts';
import { arrange } from './picture/arrangements.ts';
import { drawPicture, personKey } from './picture/draw-picture.ts';
import { createSceneMaker } from './scene.ts';
import type { Stage } from './sigma-adapter.ts';
import type { Places } from './stage/places.ts';
import type { Session } from './state/session.ts';
import { listenForShortcuts, type Shortcuts } from './state/shortcuts.ts';
import type { Store } from './state/store.ts';
import type { ViewState } from './state/view-state.ts';
import type { Tab, Viewer } from './viewer.ts';

export interface AppProps {
  readonly store: Store;
  readonly session: Session;
  readonly places: Places;
  /** Bids the app draw again after people have moved. */
  onMoved(listener: () => void): () => void;
}

function hasFolds({ collapsed, groups }: ViewState): boolean {
  return collapsed.length > 0 || groups.length > 0;
}

const DEMO = { kind: 'demo', seed: 7 } as const;

/** The whole page: puts the case, the choices and the panels together. */
export function App({ store, session, places, onMoved }: AppProps): JSX.Element {
  const [, redraw] = useReducer<number, void>((n) => n + 1, 0);
  const [moved, move] = useReducer<number, void>((n) => n + 1, 0);
  const [theme, setTheme] = useState(firstTheme);
  const [tab, setTab] = useState<Tab>('leads');
  const [isTable, setTable] = useState(false);
  const [isHelp, setHelp] = useState(false);
  const stage = useRef<Stage | null>(null);
  const scenes = useMemo(createSceneMaker, []);
  const look = useMemo(() => applyTheme(theme), [theme]);
  const [state, work] = [store.get(), session.get()];
  const scene = useMemo(() => scenes(work, state), [work, state]);

  const pick = (person: string | null): void => {
    // Whoever is looked for steps out of a folded community.
    const community = person === null ? undefined : scene?.index.communityOf.get(person);
    store.change({ selected: person, collapsed: state.collapsed.filter((id) => id !== community) });
    if (person !== null) setTab('person');
    const key = scene && person !== null ? personKey(scene.index, person) : null;
    if (key !== null) stage.current?.center(key);
  };
  const viewer: Viewer | null = scene && {
    state,
    session: work,
    scene,
    tab,
    isTable,
    isLayoutRunning: places.isRunning,
    change: store.change,
    pick,
    showTab: setTab,
    startLayout: (spread) => {
      places.start(scene, spread, state.pinned);
      redraw();
    },
    pauseLayout: () => {
      places.pause();
      redraw();
    },
    resetLayout: () => {
      places.reset(scene.index.view);
      stage.current?.fit();
    },
    arrange: (arrangement) => {
      places.set(arrange({ ...scene, person: state.selected }, arrangement));
      // Columns are read by the colors of stages; outlines of communities would lie across them.
      if (arrangement === 'time' || arrangement === 'around' || arrangement === 'orders')
        store.change({ areas: 'none' });
      if (arrangement === 'stages') store.change({ colorBy: 'stage', areas: 'none' });
      stage.current?.fit();
    },
    align: (people, line) => {
      const rows = people.flatMap((person) => scene.index.indexOf.get(person) ?? []);
      places.set(align(places, rows, line));
      store.change({ pinned: [...new Set([...state.pinned, ...people])] });
    },
    fit: (people = []) => stage.current?.fit(people.flatMap((person) => personKey(scene.index, person) ?? [])),
    draw: session.draw,
    compare: session.compare,
    pickMany: (people) => {
      const others = state.picked.filter((person) => !people.includes(person));
      const areAllPicked = people.every((person) => state.picked.includes(person));
      store.change({ picked: areAllPicked ? others : [...others, ...people] });
    },
  };
  const picture = useMemo(
    () => scene && drawPicture({ ...scene, state, places, look }),
    // People who moved are drawn again by `stage.move` unless some of them are folded into a node of their own.
    [scene, look, hasFolds(state) ? moved : places.isRunning],
  );
  const openFiles = (files: readonly File[]): void => {
    if (files.length === 0) session.refuse('The folder holds no file that could be read.');
    else session.open({ kind: 'files', files: inOrder(files) });
  };
  const saveSession = (): void => {
    const saved = scene && sessionOf(work.original ?? scene.index.view, scene, state, places);
    if (saved) download('ringtrace-session.json', new Blob([JSON.stringify(saved)], { type: 'application/json' }));
  };
  const hand = async (kind: HandedOut): Promise<void> => {
    if (!scene || !picture) return;
    const findings = work.supposed?.findings ?? scene.index.view.findings;
    try {
      await handOut(kind, scene, findings, { state, places, stage: stage.current, picture, look });
    } catch (error) {
      session.refuse(`The file could not be made: ${(error as Error).message}`);
    }
  };

  const shortcuts = useRef<Shortcuts | null>(null);
  shortcuts.current = scene && {
    undo: store.undo,
    redo: store.redo,
    search: () => document.getElementById('search')?.focus(),
    table: () => setTable(!isTable),
    help: () => setHelp(true),
    focus: () => {
      if (state.selected !== null) store.change({ focus: state.focus === state.selected ? null : state.selected });
    },
    pick: () => {
      if (state.selected !== null) viewer?.pickMany([state.selected]);
    },
    step: (by) => {
      const order = [...scene.standing.rankOf.keys()].filter((person) => scene.shown.has(person));
      const at = order.indexOf(state.selected ?? '');
      const next = at < 0 ? order[0] : order[(at + by + order.length) % order.length];
      if (next !== undefined) pick(next);
    },
    escape: () => {
      if (state.picked.length > 0) store.change({ picked: [] });
      else if (state.path) store.change({ path: null });
      else if (state.focus !== null) store.change({ focus: null });
      else if (state.selected !== null) store.change({ selected: null });
    },
  };
  // Whoever the address names is shown at once.
  useEffect(() => {
    if (state.selected !== null) pick(state.selected);
  }, [work.opened]);
  useEffect(() => store.subscribe(() => redraw()), []);
  useEffect(() => session.subscribe(() => redraw()), []);
  useEffect(() => listenForShortcuts(() => shortcuts.current), []);
  useEffect(() => listenForFiles(openFiles), []);
  useEffect(
    () =>
      onMoved(() => {
        stage.current?.move((key) => {
          const node = key.startsWith('p') ? Number(key.slice(1)) : -1;
          return node >= 0 ? { x: places.x[node]!, y: places.y[node]! } : undefined;
        });
        if (hasFolds(store.get())) move();
      }),
    [],
  );

  return (
    <>
      <TopBar
        viewer={viewer}
        canUndo={store.canUndo}
        canRedo={store.canRedo}
        theme={theme}
        onUndo={store.undo}
        onRedo={store.redo}
        onTheme={() => {
          const next = theme === 'dark' ? 'light' : 'dark';
          rememberTheme(next);
          setTheme(next);
        }}
        onTable={() => setTable(!isTable)}
        onHelp={() => setHelp(true)}
        onFiles={openFiles}
        onDemo={() => session.open(DEMO)}
        onSave={saveSession}
        onExport={(kind) => void hand(kind)}
      />
      <Messages work={work} session={session} />
      {viewer && picture && (
        <Workspace
          viewer={viewer}
          picture={picture}
          places={places}
          look={look}
          onReady={(made) => {
            stage.current = made;
          }}
          onDrag={(key, x, y) => places.put(Number(key.slice(1)), x, y)}
        />
      )}
      <KeysHelp isOpen={isHelp} onClose={() => setHelp(false)} />
      <div class="drop" aria-hidden="true">
        <p>Drop findings, or the files of a case in any format the library reads, or a folder of them</p>
      </div>
    </>
  );
}
