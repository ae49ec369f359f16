/** Letters that spellings of one sound exchange become one letter: sh sch ch s, zh dj j, kh h, gh g, ph f, th t, dh d, x ks, c ck q k. */
export function foldDigraphs(latin: string): string {
  return latin
    .replace(/tsch|tch|sch|sh|ch|sz|cz/g, 's')
    .replace(/dzh|dj|zh/g, 'j')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/x/g, 'ks')
    .replace(/[ckq]+/g, 'k');
}
