import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { pageCommands, pageOptions, pageScripts, wrongWords } from './page-commands.ts';
import { PAGES } from './page-programs.ts';
import { listFiles, readText } from './project-files.ts';

const pages = [...PAGES, 'CONTRIBUTING.md', 'SECURITY.md'];

describe('the commands of the pages', () => {
  it('are commands, options and choices the program has', () => {
    const program = createProgram();
    const calls = pages.flatMap(pageCommands);
    expect(calls.length).toBeGreaterThan(60);
    const wrong = calls.flatMap(({ at, words }) => wrongWords(program, words).map((word) => `${at} ${word}`));
    expect(wrong).toEqual([]);
  });

  it('name no option that neither a command nor a bench has', () => {
    const program = createProgram();
    const all = [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)];
    const known = new Set(['--help', ...all.flatMap(({ options }) => options.map(({ long }) => long))]);
    const benches = listFiles('bench').map(readText).join('\n');
    const wrong = pages.flatMap((page) =>
      pageOptions(page).filter((name) => !known.has(name) && !benches.includes(name)),
    );
    expect(wrong).toEqual([]);
  });

  it('name scripts the project has', () => {
    const scripts = Object.keys((JSON.parse(readText('package.json')) as { scripts: object }).scripts);
    const wrong = pages.flatMap((page) => pageScripts(page).filter((name) => !scripts.includes(name)));
    expect(wrong).toEqual([]);
  });
});

describe('the reader of commands', () => {
  it('notices a command, an option and a choice that are not there', () => {
    const program = createProgram();
    expect(wrongWords(program, ['analyse', 'links.csv'])).toEqual(['analyse']);
    expect(wrongWords(program, ['analyze', 'links.csv', '--drawing=3'])).toEqual(['--drawing']);
    expect(wrongWords(program, ['export', 'f.json', '--format', 'gexfx'])).toEqual(['--format gexfx']);
    expect(wrongWords(program, ['case', 'init', 'harbor', '--unit', 'Unit 4'])).toEqual([]);
    expect(wrongWords(program, ['analyze', 'FILE', '--out', 'FOLDER'])).toEqual([]);
  });
});
