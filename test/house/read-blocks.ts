export interface Block {
  readonly language: string;
  /** The second word after the fence: a file to write. */
  readonly file: string | undefined;
  readonly line: number;
  readonly code: string;
}

/** The fenced blocks of a Markdown text. */
export function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  for (const match of markdown.matchAll(/^( *)(`{3,}|~{3,})(\w*)[ \t]*([^\n]*)\n([\s\S]*?)^\1\2[ \t]*$/gm)) {
    blocks.push({
      language: match[3]!,
      file: match[4]!.trim() || undefined,
      line: markdown.slice(0, match.index).split('\n').length,
      code: match[5]!.replaceAll(new RegExp(`^${match[1]}`, 'gm'), ''),
    });
  }
  return blocks;
}
