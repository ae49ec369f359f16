import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { NOTICE } from 'ringtrace';
import type { Viewer } from '../viewer.ts';
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
  onExport(kind: 'png' | 'svg'): void;
}

/** Opening, searching, taking back, handing out; and the notice that never goes away. */
export function TopBar(props: Props): JSX.Element {
  const { viewer, canUndo, canRedo, theme } = props;
  const files = useRef<HTMLInputElement>(null);
  return (
    <header class="top">
      <p class="notice" role="note">
        {NOTICE}
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
          <button type="button" onClick={props.onUndo} disabled={!canUndo} title="Undo (Ctrl+Z)">
            Undo
          </button>
          <button type="button" onClick={props.onRedo} disabled={!canRedo} title="Redo (Ctrl+Shift+Z)">
            Redo
          </button>
        </div>
        <div class="group">
          <button type="button" onClick={() => files.current?.click()}>
            Open…
          </button>
          <input
            ref={files}
            id="files"
            type="file"
            multiple
            hidden
            accept=".csv,.tsv,.txt,.json"
            onChange={(event) => {
              props.onFiles([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
          <button type="button" onClick={props.onDemo}>
            Demo
          </button>
        </div>
        <div class="group">
          <button type="button" onClick={() => props.onExport('png')} disabled={!viewer}>
            PNG
          </button>
          <button type="button" onClick={() => props.onExport('svg')} disabled={!viewer}>
            SVG
          </button>
        </div>
        <div class="group">
          <button type="button" aria-pressed={viewer?.isTable ?? false} onClick={props.onTable} disabled={!viewer}>
            Table
          </button>
          <button type="button" onClick={props.onTheme} aria-label={`Switch to ${theme === 'dark' ? 'light' : 'dark'}`}>
            {theme === 'dark' ? 'Light' : 'Dark'}
          </button>
          <button type="button" onClick={props.onHelp} title="Keys (?)">
            Keys
          </button>
        </div>
      </div>
    </header>
  );
}
