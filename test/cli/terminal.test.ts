import { describe, expect, it } from 'vitest';
import { isColored } from '../../src/cli/colors.ts';
import { fullMemoryText } from '../../src/cli/tell-full-memory.ts';
import { terminalText } from '../../src/cli/terminal.ts';

const ESC = String.fromCharCode(27);

describe('terminalText', () => {
  it.each([
    [`a${ESC}]0;pwned\u0007`, 'a␛]0;pwned␇'],
    [`${ESC}[2J`, '␛[2J'],
    [`${ESC}[1A${ESC}[2K`, '␛[1A␛[2K'],
    [`${ESC}[8mhidden`, '␛[8mhidden'],
    ['a\rb\bc', 'a␍b␈c'],
    ['cc\u0085\u009b2J', 'cc\ufffd\ufffd2J'],
    ['gnp\u202egnp\u2066', 'gnp\ufffdgnp\ufffd'],
    ['H4\u200f', 'H4\ufffd'],
    ['tag\u{e0041}', 'tag\ufffd'],
  ])('shows %j as %j', (text, shown) => {
    expect(terminalText(text, true)).toBe(shown);
  });

  it('keeps lines, tabs, and our own colors where there is color', () => {
    const text = `${ESC}[31mringtrace:${ESC}[39m\ta\n王 محمد`;
    expect(terminalText(text, true)).toBe(text);
    expect(terminalText(text, false)).toBe('␛[31mringtrace:␛[39m\ta\n王 محمد');
  });
});

describe('isColored', () => {
  it.each([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['a pipe on a build server', false, { CI: 'true' }, false],
    ['a pipe where color is asked for', false, { FORCE_COLOR: '1' }, true],
    ['a terminal where color is turned off', true, { FORCE_COLOR: '0' }, false],
    ['a terminal without color', true, { NO_COLOR: '1' }, false],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ])('%s', (_, isTTY, env, expected) => {
    expect(isColored({ isTTY }, env)).toBe(expected);
  });
});

describe('fullMemoryText', () => {
  it('says how to go on', () => {
    expect(fullMemoryText(4096 * 2 ** 20)).toContain('NODE_OPTIONS=--max-old-space-size=8192');
  });
});
