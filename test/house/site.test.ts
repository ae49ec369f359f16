import Ajv2020 from 'ajv/dist/2020.js';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { codePages } from '../../site/code-pages.ts';
import { commandPage } from '../../site/command-page.ts';
import { findingsSchema } from '../../site/findings-schema.ts';
import { measurePages } from '../../site/measure-pages.ts';
import { createProgram } from '../../src/cli/program.ts';
import { analyzeCase, MEASURES, readLinks, readPeople, synthesizeCase, toJson } from '../../src/index.ts';
import { pagePrograms } from './page-programs.ts';
import { readBlocks } from './read-blocks.ts';
import { runProgram } from './run-program.ts';

describe('generated pages', () => {
  const pages = measurePages();

  it('are one for each measure, each under one question of the index', () => {
    const [[, index], ...single] = pages as [[string, string], ...[string, string][]];
    expect(single.map(([path]) => path).sort()).toEqual(MEASURES.map(({ name }) => `measures/${name}.md`).sort());
    for (const { name } of MEASURES) expect(index.split(`(./${name}.md)`)).toHaveLength(2);
  });

  it.each(pages.slice(1))('%s works its example out', async (_, text) => {
    const [program] = pagePrograms(readBlocks(text));
    await runProgram(program!.code);
    expect(program!.code).toContain('// => true');
  });

  it('tell every command and every option that is not hidden', () => {
    const page = commandPage();
    const walk = (command: Command, above: string): void => {
      const called = `${above} ${command.name()}`;
      const [, section = ''] = page.split(`\n## ${called}\n`);
      const [own] = section.split('\n## ');
      expect(own).toContain(called);
      for (const { flags, hidden } of command.options) if (!hidden) expect(own).toContain(flags.replaceAll('|', '\\|'));
      for (const below of command.commands) walk(below, called);
    };
    const { commands } = createProgram();
    expect(commands.flatMap(({ commands: below }) => below).length).toBeGreaterThan(5);
    for (const command of commands) walk(command, 'ringtrace');
  });

  it('tell every code with its remedy', () => {
    const codes = new Map(codePages()).get('reference/codes.md')!;
    expect(codes.match(/^\| `[a-z-]+` \| .+ \| .+ \|$/gm)!.length).toBeGreaterThanOrEqual(36);
  });
});

describe('the JSON Schema of findings', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(findingsSchema());
  const made = synthesizeCase({ seed: 3 });

  it.each([
    ['ranked, with draws', made.links, 10],
    ['of a case too small to rank', made.links.slice(0, 5), 0],
  ])('holds findings %s', async (_, rows, draws) => {
    const { people } = readPeople(made.people);
    const { links, issues } = readLinks([...rows, { source: 'A' }]);
    const findings = await analyzeCase(links, {
      people,
      issues,
      draws,
      known: { planners: made.planners.slice(0, 3) },
    });
    validate(JSON.parse(toJson(findings)));
    expect(validate.errors).toBe(null);
  });

  it('refuses what findings are not', async () => {
    const findings = JSON.parse(toJson(await analyzeCase([], { draws: 0 })));
    expect(validate({ ...findings, verdict: 'guilty' })).toBe(false);
    expect(validate({ ...findings, more: 1 })).toBe(false);
    const { verdict: _, ...less } = findings;
    expect(validate(less)).toBe(false);
  });
});
