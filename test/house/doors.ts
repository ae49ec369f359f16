import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';

const ANALYSIS = ['model', 'display', 'kernels', 'network', 'communities', 'centrality'];

/** The rooms each room may enter. */
export const DOORS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  time: [],
  rules: ['model', 'time'],
  work: ['model', 'kernels'],
  display: ['model'],
  kernels: [],
  protection: ['model'],
  tables: ['model', 'time'],
  evidence: ['model', 'kernels', 'display', 'protection'],
  case: ['model', 'kernels', 'work', 'display', 'protection', 'tables', 'evidence', 'identities'],
  network: ['model', 'kernels', 'display', 'protection'],
  money: ['model', 'kernels', 'display', 'protection', 'network', 'leads', 'view'],
  communities: ['model', 'kernels', 'display', 'network'],
  centrality: ['model', 'kernels', 'display', 'network'],
  leads: [...ANALYSIS, 'protection'],
  certainty: [...ANALYSIS, 'leads'],
  resilience: ANALYSIS,
  patterns: ANALYSIS,
  benchmark: ['model', 'kernels'],
  synthetic: ['model', 'kernels'],
  report: ['model', 'display', 'protection', 'kernels', 'view'],
  questions: ['model', 'display', 'kernels', 'network', 'certainty', 'analysis', 'report'],
  analysis: [
    'model',
    'display',
    'protection',
    'network',
    'communities',
    'centrality',
    'leads',
    'certainty',
    'resilience',
    'money',
    'telephony',
    'benchmark',
    'report',
  ],
  formats: ['model', 'protection'],
  casework: ['model', 'kernels', 'protection', 'identities', 'benchmark', 'report', 'analysis'],
  identities: ['model', 'evidence', 'protection'],
  matching: ['model', 'identities', 'protection'],
  telephony: ['model', 'display', 'protection', 'view', 'leads'],
  view: ['model', 'display', 'protection', 'kernels'],
  viewer: ['model', 'view'],
  scale: ['model', 'work', 'protection', 'evidence', 'network', 'kernels', 'io'],
  queue: ['model', 'work', 'kernels'],
  records: ['model', 'evidence', 'identities'],
  schema: ['model', 'evidence', 'identities', 'records'],
  io: [
    'model',
    'protection',
    'display',
    'evidence',
    'identities',
    'report',
    'formats',
    'view',
    'records',
    'tables',
    'case',
    'casework',
  ],
};

/** The ground that every room stands on, but those that the ground itself is made of. */
export const GROUND: readonly string[] = ['time', 'rules', 'work'];
const BELOW_GROUND = ['model', 'kernels', 'display', 'tables'];

/** Whether a room may enter the ground without being told so. */
export function isOnGround(room: string): boolean {
  return !BELOW_GROUND.includes(room) && !GROUND.includes(room);
}

/** Rooms that describe what others take and give: they may name the types of all, and read the rules that stand beside each verb. */
const TELLERS_OF_TYPES = ['schema', 'records'];
const RULES = /^src\/[^/]+\/[a-z-]+-rules\.ts$/;

/** The files outside all rooms. */
const FRONT = [
  'src/index.ts',
  'src/former-names.ts',
  'src/front-nouns.ts',
  'src/front-types.ts',
  'src/global.ts',
  'src/version.ts',
];
const NODE_ROOMS = ['io', 'scale', 'queue', 'cli'];
/** Run by hand, bundled by nobody. */
const BUILD_SCRIPTS = ['src/kernels/betweenness/wasm/build.mjs'];
const SIGMA_ADAPTER = 'examples/viewer/src/sigma-adapter.ts';
const OWN_NAMES = [
  'ringtrace',
  'ringtrace/casework',
  'ringtrace/io',
  'ringtrace/matching',
  'ringtrace/queue',
  'ringtrace/reading',
  'ringtrace/scale',
  'ringtrace/viewer',
  'ringtrace/view',
  'ringtrace/schema',
];

/** Says which imports go through a wall. `files` maps paths from the project's root, such as `src/io/index.ts`, to their text. */
export function checkDoors(files: ReadonlyMap<string, string>): string[] {
  const broken: string[] = [];
  for (const [path, text] of files) {
    if (BUILD_SCRIPTS.includes(path)) continue;
    for (const { name, isType } of importsOf(path, text)) {
      const problem = path.startsWith('examples/') ? exampleProblem(path, name) : sourceProblem(path, name, isType);
      if (problem) broken.push(`${path} imports ${name}: ${problem}`);
    }
  }
  return broken;
}

function exampleProblem(path: string, name: string): string | undefined {
  if (name.startsWith('.')) {
    return normalize(join(dirname(path), name)).startsWith('examples/')
      ? undefined
      : 'examples use the package by its name';
  }
  if (isSigma(name) && path !== SIGMA_ADAPTER) return 'one file of the viewer knows sigma';
  if (name.startsWith('ringtrace') && !OWN_NAMES.includes(name)) return 'the package has no such door';
  return undefined;
}

function sourceProblem(path: string, name: string, isType: boolean): string | undefined {
  const from = roomOf(path);
  if (!name.startsWith('.')) return outsideProblem(from, name, isType);
  const target = normalize(join(dirname(path), name));
  if (path === 'src/version.ts' && target === 'package.json') return undefined;
  if (!target.startsWith('src/')) return 'it lies outside src';
  const to = roomOf(target);
  if (from === to) return undefined;
  if (TELLERS_OF_TYPES.includes(from) && RULES.test(target)) return undefined;
  if (from === 'analysis' && target === 'src/version.ts') return undefined;
  if (from !== 'front' && from !== 'cli') {
    const open = DOORS[from];
    if (!open) return `${from} is not in the list of rooms`;
    const mayName = isType && TELLERS_OF_TYPES.includes(from);
    const isGround = GROUND.includes(to) && isOnGround(from);
    if (!mayName && !isGround && !open.includes(to)) return `no door leads from ${from} to ${to}`;
  }
  if (to !== 'front' && target !== `src/${to}/index.ts`) return `a room is entered by its index.ts`;
  return undefined;
}

function outsideProblem(from: string, name: string, isType: boolean): string | undefined {
  const base = name.replace(/^node:/, '').split('/')[0]!;
  if (isSigma(name)) return 'sigma needs a browser and stays out of src';
  if (base === 'ringtrace') return 'src does not import itself by name';
  const builtin = name.startsWith('node:') || builtinModules.includes(base);
  if (builtin && !isType && !NODE_ROOMS.includes(from)) return 'only io and cli may need Node';
  if (from === 'kernels' && base.startsWith('graphology')) return 'kernels know no graphology';
  if (from === 'model' && !isType) return 'model imports nothing';
  return undefined;
}

function isSigma(name: string): boolean {
  return /^@?sigma(?:\/|$)/.test(name);
}

function roomOf(path: string): string {
  return FRONT.includes(path) ? 'front' : path.split('/')[1]!;
}

export interface Import {
  readonly name: string;
  /** Gone when compiled. */
  readonly isType: boolean;
}

export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const isType = ts.isImportDeclaration(node) ? !!node.importClause?.isTypeOnly : node.isTypeOnly;
      add(node.moduleSpecifier, isType);
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    } else if (ts.isCallExpression(node)) {
      const callee = node.expression;
      const isRequire = ts.isIdentifier(callee) && callee.text === 'require';
      if (callee.kind === ts.SyntaxKind.ImportKeyword || isRequire) add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  const add = (specifier: ts.Node | undefined, isType: boolean): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ name: specifier.text, isType });
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}
