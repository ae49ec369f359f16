import { randomBytes } from 'node:crypto';
import { beginCase } from '../../src/casework/index.ts';
import { changeCase, createCaseFolder } from '../../src/io/index.ts';

/**
 * Run as a program: writes into a case until it is killed, or so many times, and says on stdout what was told as done. Each change touches four files and the log.
 */
const [, , folder, name, times = 'endless'] = process.argv as [string, string, string, string, string?];

if (name === 'init') {
  const key = randomBytes(32).toString('hex');
  await createCaseFolder(
    folder,
    beginCase({ caseId: 'C1', unit: 'U', legalBasis: 'B', by: 'A', at: new Date().toISOString(), key }),
  );
} else {
  process.stdout.write('ready\n');
  for (let i = 1; times === 'endless' || i <= Number(times); i++) {
    const { after } = await changeCase(folder, (state) => {
      const count = state.file.erasedCount + 1;
      const at = new Date().toISOString();
      const item = { kind: 'row' as const, key: `row:${String(count).padStart(32, '0')}`, at };
      const decision = { person: `P${count}`, verdict: 'checked' as const, by: name, at, reason: `look ${count}` };
      return {
        state: {
          ...state,
          file: { ...state.file, erasedCount: count },
          decisions: [...state.decisions.slice(-9), decision],
          tombstones: { ...state.tombstones, items: [...state.tombstones.items.slice(-9), item] },
        },
        facts: [{ at, who: name, verb: 'erasure', what: `row ${count}`, why: 'asked for' }],
      };
    });
    process.stdout.write(`${after.log.count}\n`);
  }
}
