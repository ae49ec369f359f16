export interface Shortcuts {
  undo(): void;
  redo(): void;
  search(): void;
  table(): void;
  help(): void;
  focus(): void;
  /** Takes the selected person into the picked ones, or out. */
  pick(): void;
  /** To the next or the previous person by rank. */
  step(by: 1 | -1): void;
  escape(): void;
}

/** Keys that work anywhere on the page, except that letters typed into a field stay letters. */
export function listenForShortcuts(shortcuts: () => Shortcuts | null): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = shortcuts();
    if (!act || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && key === 'z' && !isText(event.target)) {
      event.preventDefault();
      if (event.shiftKey) act.redo();
      else act.undo();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'escape') {
      act.escape();
      return;
    }
    if (isText(event.target)) return;
    const letters: Readonly<Record<string, () => void>> = {
      '/': act.search,
      '?': act.help,
      t: act.table,
      f: act.focus,
      x: act.pick,
      n: () => act.step(1),
      p: () => act.step(-1),
    };
    const letter = Object.hasOwn(letters, key) ? letters[key] : undefined;
    if (!letter) return;
    event.preventDefault();
    letter();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'text');
}
