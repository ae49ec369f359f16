import { describe, expect, it } from 'vitest';
import { isShown, jupyterDisplay, type Sheet, shown } from '../../src/display/index.ts';
import { HOSTILE_IDS } from '../report/findings-fixture.ts';
import { parseXml } from '../view/parse-xml.ts';

const sheet = (records: readonly object[], more: Partial<Sheet> = {}): Sheet => ({
  title: 'A table',
  records: () => records,
  ...more,
});
const rows = [
  { person: 'P01', ties: 31, share: 0.123456, kinds: ['call', 'order'], firm: true, rival: null },
  { person: 'P02', ties: 4, share: 0.5, kinds: [], firm: false, rival: 3 },
];

describe('a value that shows itself', () => {
  it('stays what it was for JSON, copies, clones and comparisons', () => {
    const value = shown({ a: 1 }, sheet(rows));
    expect(JSON.stringify(value)).toBe('{"a":1}');
    expect(Object.keys({ ...value })).toEqual(['a']);
    expect(Reflect.ownKeys(structuredClone(value))).toEqual(['a']);
    expect(value).toEqual({ a: 1 });
    expect([isShown(value), isShown({ a: 1 }), isShown(null)]).toEqual([true, false, false]);
  });

  it('prints a table with numbers to the right', () => {
    expect(shown({}, sheet(rows)).toText()).toBe(
      [
        'A table',
        '',
        'person  ties   share  kinds        firm  rival',
        'P01       31  0.1235  call, order  yes',
        'P02        4     0.5               no        3',
        '',
      ].join('\n'),
    );
  });

  it('gives a notebook plain text, Markdown and HTML, and SVG where there is a picture', () => {
    const mimes = (more: Partial<Sheet>): string[] => Object.keys(shown({}, sheet(rows, more))[jupyterDisplay]());
    expect(mimes({})).toEqual(['text/plain', 'text/markdown', 'text/html']);
    expect(mimes({ picture: () => null })).toEqual(['text/plain', 'text/markdown', 'text/html']);
    expect(mimes({ picture: () => '<svg/>' })).toEqual(['text/plain', 'text/markdown', 'text/html', 'image/svg+xml']);
  });

  it('makes a table of it: a caption, a head, a header for each row', () => {
    const root = parseXml(shown({}, sheet(rows))[jupyterDisplay]()['text/html']!);
    expect(root.getElementsByTagName('caption')[0]!.textContent).toBe('A table');
    expect(['tr', 'th', 'td'].map((tag) => root.getElementsByTagName(tag).length)).toEqual([3, 6 + 2, 10]);
    expect(shown({}, sheet(rows))[jupyterDisplay]()['text/markdown']).toContain('| P02 | 4 | 0.5 |  | no | 3 |');
  });

  it('cuts a long table and says how much is missing, but gives every record', () => {
    const many = shown({}, sheet(Array.from({ length: 25 }, (_, row) => ({ row }))));
    expect(many.toText()).toContain('19\nand 5 more');
    expect(many.toRecords()).toHaveLength(25);
  });

  it('keeps a toRecords of its own', () => {
    expect(shown({ toRecords: () => [{ own: 1 }] }, sheet(rows)).toRecords()).toEqual([{ own: 1 }]);
  });

  it.each(HOSTILE_IDS.map((id) => [id.slice(0, 20), id]))('escapes %j in every format', (_, id) => {
    const bundle = shown({}, sheet([{ [id]: id, n: 1 }], { title: id, paragraphs: [id], note: id }))[jupyterDisplay]();
    const root = parseXml(bundle['text/html']!);
    expect(['script', 'img', 'i'].map((tag) => root.getElementsByTagName(tag).length)).toEqual([0, 0, 0]);
    expect(bundle['text/markdown']).not.toMatch(/<script|<img|\[a\]\(/);
    expect(['\u0000', '\u0007', '\u001b'].filter((control) => bundle['text/plain']!.includes(control))).toEqual([]);
  });

  it('never prints an object as [object Object]', () => {
    expect(shown({}, sheet([{ a: { b: 1 }, c: [{ d: 2 }] }])).toText()).toContain('{"b":1}  {"d":2}');
  });
});
