/** Small packages that are read into ours: a program that starts opens a dozen files less. Their licenses go with them. */
export const READ_IN: readonly string[] = [
  '@noble/hashes',
  'fastest-levenshtein',
  'graphology-layout-forceatlas2',
  'pure-rand',
];

export function isReadIn(name: string): boolean {
  return READ_IN.some((own) => name === own || name.startsWith(`${own}/`));
}
