/** A cell of a notebook, as Jupyter's format 4.5 writes it. */
export interface NotebookCell {
  readonly cell_type: 'markdown' | 'code';
  readonly id: string;
  readonly metadata: object;
  readonly source: string;
  readonly execution_count?: number | null;
  readonly outputs?: readonly NotebookOutput[];
}

export interface NotebookOutput {
  readonly output_type: 'execute_result' | 'display_data' | 'stream' | 'error';
  readonly data?: Readonly<Record<string, string | readonly string[]>>;
  readonly text?: string | readonly string[];
}

export interface Notebook {
  readonly cells: readonly NotebookCell[];
  readonly metadata: object;
  readonly nbformat: 4;
  readonly nbformat_minor: 5;
}

const MARK = /^\/\/ %%( \[markdown\])?$/;

/**
 * Makes a notebook for Deno of a script in percent format: cells begin with `// %%`, prose with `// %% [markdown]`.
 *
 * Two things differ between the twins: a notebook takes the package from npm by itself (`npm:ringtrace`), and shows a result as the last
 * expression of a cell where the script prints `result.toText()`.
 */
export function scriptToNotebook(script: string): Notebook {
  const cells: { isProse: boolean; lines: string[] }[] = [];
  for (const line of script.trimEnd().split('\n')) {
    const mark = MARK.exec(line);
    if (mark) cells.push({ isProse: mark[1] !== undefined, lines: [] });
    else if (cells.length === 0) throw new Error('the script must begin with // %%');
    else cells.at(-1)!.lines.push(line);
  }
  return {
    cells: cells.map(({ isProse, lines }, index): NotebookCell => {
      const text = lines.join('\n').trim();
      const cell = { id: `cell-${index + 1}`, metadata: {} };
      return isProse
        ? { cell_type: 'markdown', ...cell, source: text.replace(/^\/\/ ?/gm, '') }
        : { cell_type: 'code', ...cell, execution_count: null, outputs: [], source: codeOf(text) };
    }),
    metadata: { kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' } },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

function codeOf(script: string): string {
  return script
    .replace(/ from 'ringtrace(\/\w+)?';/g, " from 'npm:ringtrace$1';")
    .replace(/^console\.log\(([^;]+)\.toText\(\)\);$/gm, '$1');
}
