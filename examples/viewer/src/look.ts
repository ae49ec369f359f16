import type { Look } from './picture/picture.ts';

export type Theme = 'light' | 'dark';

const REMEMBERED = 'ringtrace-viewer-theme';

/** The theme chosen before, else that of the system. */
export function firstTheme(): Theme {
  const held = read();
  if (held === 'light' || held === 'dark') return held;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Puts a theme on the page and gives the colors that the stage takes from it. */
export function applyTheme(theme: Theme): Look {
  document.documentElement.dataset.theme = theme;
  const style = getComputedStyle(document.documentElement);
  const color = (name: string): string => style.getPropertyValue(name).trim();
  return {
    paper: color('--stage'),
    ink: color('--ink'),
    edge: color('--edge'),
    rim: color('--rim'),
    accent: color('--accent'),
    doubt: color('--doubt'),
  };
}

export function rememberTheme(theme: Theme): void {
  try {
    localStorage.setItem(REMEMBERED, theme);
  } catch {
    // A page that may store nothing starts with the system's theme every time.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}
