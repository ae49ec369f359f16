import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Look, Picture } from '../picture/picture.ts';
import { createStage, type Stage, type StageHandlers } from '../sigma-adapter.ts';
import { IconButton } from './icon-button.tsx';

interface Props extends StageHandlers {
  readonly picture: Picture;
  readonly look: Look;
  readonly summary: string;
  onReady(stage: Stage | null): void;
}

/** Holds the stage, and takes keys for it. */
export function StageView({ picture, look, summary, onReady, ...given }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const handlers = useRef<StageHandlers>(given);
  handlers.current = given;
  useEffect(() => {
    const element = box.current!;
    element.tabIndex = 0;
    const made = createStage(element, {
      onPick: (key) => handlers.current.onPick(key),
      onPickMany: (keys) => handlers.current.onPickMany(keys),
      onEdge: (at) => handlers.current.onEdge(at),
      onDrag: (...drag) => handlers.current.onDrag(...drag),
    });
    stage.current = made;
    element.addEventListener('keydown', (event) => {
      const act = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act(made);
    });
    onReady(made);
    return () => {
      onReady(null);
      made.destroy();
    };
  }, []);
  useEffect(() => stage.current?.show(picture, look), [picture, look]);
  return (
    <>
      <div ref={box} id="stage" class="stage" role="application" aria-label={summary} />
      <div class="zoom group">
        <IconButton icon="plus" label="Closer" keys="+" onClick={() => stage.current?.zoom(1.5)} />
        <IconButton icon="minus" label="Farther" keys="−" onClick={() => stage.current?.zoom(1 / 1.5)} />
        <IconButton icon="fit" label="Show all" keys="0" onClick={() => stage.current?.fit()} />
      </div>
    </>
  );
}

const KEYS: Readonly<Record<string, (stage: Stage) => void>> = {
  ArrowLeft: (stage) => stage.pan(-1, 0),
  ArrowRight: (stage) => stage.pan(1, 0),
  ArrowUp: (stage) => stage.pan(0, -1),
  ArrowDown: (stage) => stage.pan(0, 1),
  '+': (stage) => stage.zoom(1.5),
  '=': (stage) => stage.zoom(1.5),
  '-': (stage) => stage.zoom(1 / 1.5),
  '0': (stage) => stage.fit(),
};
