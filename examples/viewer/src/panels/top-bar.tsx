import type { JSX, TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { NOTICE, noticeOf } from 'ringtrace';
import { ofFolder } from '../case/drop-files.ts';
import type { HandedOut } from '../export/hand-out.ts';
import type { Viewer } from '../viewer.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { Menu } from './menu.tsx';
import { PersonSearch } from './person-search.tsx';

interface Props {
  readonly viewer: Viewer | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly theme: 'light' | 'dark';
  onUndo(): void;
  onRedo(): void;
  onTheme(): void;
  onTable(): void;
  onHelp(): void;
  onFiles(files: readonly File[]): void;
  onDemo(): void;
  onSave(): void;
  onExport(kind: HandedOut): void;
}

const EXPORTS: readonly (readonly [HandedOut, string, string])[] = [
  ['png', 'PNG', 'the picture as it is now'],
  ['svg', 'SVG', 'the picture, leads alone named'],
  ['html', 'Report', 'HTML, to print or hand over'],
  ['json', 'Findings', 'JSON, to open here again'],
  ['gexf', 'GEXF', 'what is shown, for Gephi'],
  ['graphml', 'GraphML', 'what is shown, for yEd, igraph'],
  ['people', 'People', 'CSV of the people shown'],
  ['ties', 'Ties', 'CSV of the ties shown'],
  ['print', 'Print', 'the picture, on paper'],
];

/** Opening, searching, taking back, handing out; and the notice that never goes away. */
export function TopBar(props: Props): JSX.Element {
  const { viewer, canUndo, canRedo, theme } = props;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (event: TargetedEvent<HTMLInputElement>): void => {
    const chosen = [...(event.currentTarget.files ?? [])];
    props.onFiles(event.currentTarget === folder.current ? ofFolder(chosen) : chosen);
    event.currentTarget.value = '';
  };
  return (
    <header class="top">
      <p class="notice" role="note">
        {viewer?.session.view ? noticeOf(viewer.session.view.findings) : NOTICE}
      </p>
      <div class="bar">
        <h1>
          ringtrace <span class="case">{viewer?.scene.index.view.name ?? ''}</span>
        </h1>
        {viewer && (
          <PersonSearch
            scene={viewer.scene}
            label="Search people"
            placeholder="Search people  ( / )"
            inputId="search"
            onPick={viewer.pick}
          />
        )}
        <div class="group">
          <IconButton icon="undo" label="Undo" keys="Ctrl+Z" onClick={props.onUndo} disabled={!canUndo} />
          <IconButton icon="redo" label="Redo" keys="Ctrl+Shift+Z" onClick={props.onRedo} disabled={!canRedo} />
        </div>
        <Menu
          label="Open"
          entries={[
            { label: 'Files…', meaning: 'a session, findings, or a case', onChoose: () => files.current?.click() },
            { label: 'Folder…', meaning: 'its tables as one case', onChoose: () => folder.current?.click() },
            { label: 'Demo', meaning: 'an invented case', onChoose: props.onDemo },
            { label: 'Save session', meaning: 'case, choices, notes, places', onChoose: props.onSave },
          ]}
        />
        <input ref={files} id="files" type="file" multiple hidden onChange={take} />
        <input ref={folder} id="folder" type="file" {...{ webkitdirectory: true }} hidden onChange={take} />
        <Menu
          label="Export"
          disabled={!viewer}
          entries={EXPORTS.map(([kind, label, meaning]) => ({
            label,
            meaning,
            onChoose: () => props.onExport(kind),
          }))}
        />
        <div class="group">
          <button
            type="button"
            class="withicon"
            aria-pressed={viewer?.isTable ?? false}
            onClick={props.onTable}
            disabled={!viewer}
            title="Table instead of the stage (T)"
          >
            <Icon of="table" /> Table
          </button>
          <IconButton
            icon={theme === 'dark' ? 'sun' : 'moon'}
            label={`Switch to ${theme === 'dark' ? 'light' : 'dark'}`}
            onClick={props.onTheme}
          />
          <IconButton icon="help" label="Keys" keys="?" onClick={props.onHelp} />
        </div>
      </div>
    </header>
  );
}
