import ts from 'typescript';

export interface Example {
  readonly path: string;
  readonly line: number;
  readonly code: string;
}

/** The code of every `@example` in the docstrings of a file. */
export function readExamples(path: string, text: string): Example[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = new Map<number, Example>();
  const visit = (node: ts.Node): void => {
    for (const doc of ts.getJSDocCommentsAndTags(node)) {
      for (const tag of ts.isJSDoc(doc) ? (doc.tags ?? []) : []) {
        if (tag.tagName.text !== 'example') continue;
        const line = file.getLineAndCharacterOfPosition(tag.pos).line + 1;
        found.set(tag.pos, { path, line, code: codeOf(text.slice(tag.tagName.end, tag.end)) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found.values()];
}

/** Taken from the source itself: the parser of docstrings would swallow braces and at signs of the code. */
function codeOf(raw: string): string {
  return raw
    .replace(/\*\/\s*$/, '')
    .split('\n')
    .map((line, i) => (i === 0 ? line : line.replace(/^\s*\*? ?/, '')))
    .filter((line) => !/^\s*```/.test(line))
    .join('\n')
    .trim();
}
