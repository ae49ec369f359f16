import { describe, expect, it } from 'vitest';
import {
  canonicalJson,
  EMPTY_LOG,
  extendLog,
  LOG_VERBS,
  type LogEntry,
  type LogFact,
  type LogKey,
  sha256Hex,
  verifyLog,
} from '../../src/casework/index.ts';

const fact = (i: number): LogFact => ({
  at: `2031-01-${String(1 + i).padStart(2, '0')}T08:00:00Z`,
  who: 'A. Analyst',
  verb: LOG_VERBS[i % LOG_VERBS.length]!,
  what: `step ${i + 1}`,
  why: i % 2 === 0 ? null : 'asked for',
});
const { text, head } = await extendLog(
  EMPTY_LOG,
  Array.from({ length: 8 }, (_, i) => fact(i)),
);
const lines = text.trimEnd().split('\n');
const join = (of: readonly string[]): string => of.map((line) => `${line}\n`).join('');

/** A line with other words, and the hash that goes with them. */
async function rehashed(line: string, other: Partial<LogEntry>): Promise<string> {
  const { hash: _, ...rest } = { ...(JSON.parse(line) as LogEntry), ...other };
  return canonicalJson({ ...rest, hash: await sha256Hex(canonicalJson(rest)) });
}

interface Keys {
  readonly privateKey: LogKey;
  readonly publicKey: LogKey;
}
const newKeys = async (): Promise<Keys> =>
  (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as unknown as Keys;

describe('canonicalJson', () => {
  it('writes equal values alike and gives back what it was given', () => {
    const value = { z: 1, a: [true, null, 1e21, 'é"\u2028'], á: { b: 1, B: 2 } };
    const text = canonicalJson(value);
    expect(text).toBe('{"a":[true,null,1e+21,"é\\"\u2028"],"z":1,"á":{"B":2,"b":1}}');
    expect(JSON.parse(text)).toEqual(value);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1, undefined, 1n])(
    'refuses %s, which JSON would change',
    (value) => {
      expect(() => canonicalJson([value])).toThrow('canonicalJson: the value holds');
    },
  );
});

describe('verifyLog', () => {
  it('finds a log whole that nobody touched', async () => {
    expect(await verifyLog(text, { head })).toEqual({
      isWhole: true,
      lineCount: 8,
      fault: null,
      isTorn: false,
      clockSetBack: [],
      head,
    });
  });

  it.each(lines.map((_, i) => i + 1))('names line %i when it is changed, dropped, moved or repeated', async (line) => {
    const at = line - 1;
    const changed = lines.with(at, lines[at]!.replace('step', 'Step'));
    expect((await verifyLog(join(changed), { head })).fault).toMatchObject({ line, fault: 'changed' });
    const anew = lines.with(at, await rehashed(lines[at]!, { who: 'B. Other' }));
    // Of the last line nobody below holds the hash: the head that was kept does.
    const fault = line === 8 ? 'rewritten' : 'changed';
    expect((await verifyLog(join(anew), { head })).fault).toMatchObject({ line, fault });
    expect((await verifyLog(join(lines.toSpliced(at, 1)), { head })).fault).toMatchObject({ line, fault: 'dropped' });
    const twice = lines.toSpliced(at, 0, lines[at]!);
    expect((await verifyLog(join(twice), { head })).fault).toMatchObject({ line: line + 1, fault: 'repeated' });
    if (line < 8) {
      const moved = lines.toSpliced(at, 2, lines[at + 1]!, lines[at]!);
      expect((await verifyLog(join(moved), { head })).fault).toMatchObject({ line, fault: 'moved' });
    }
    const torn = lines.with(at, lines[at]!.slice(0, 20));
    expect((await verifyLog(join(torn), { head })).fault).toMatchObject({ line, fault: 'unreadable' });
  });

  it('misses the lines taken off the end by the head that was kept, and by it alone', async () => {
    const cut = join(lines.slice(0, 5));
    expect((await verifyLog(cut, { head })).fault).toMatchObject({ line: 6, fault: 'dropped' });
    expect((await verifyLog(cut)).isWhole).toBe(true);
  });

  it('tells a last line without its end, and lines whose clock was set back', async () => {
    const { text: more } = await extendLog(head, [fact(1), fact(9)]);
    const read = await verifyLog(`${text}${more}{"at":"20`);
    expect([read.isWhole, read.isTorn, read.clockSetBack, read.lineCount]).toEqual([true, true, [9], 10]);
  });

  it('needs the signature of every line when a key is given, and names the first without', async () => {
    const { privateKey, publicKey } = await newKeys();
    const other = await newKeys();
    const signed = await extendLog(EMPTY_LOG, [fact(0), fact(1)], { signingKey: privateKey });
    const written = signed.text + (await extendLog(signed.head, [fact(2)])).text;
    expect((await verifyLog(signed.text, { verifyingKey: publicKey })).isWhole).toBe(true);
    expect((await verifyLog(written, { verifyingKey: publicKey })).fault).toMatchObject({ line: 3, fault: 'unsigned' });
    expect((await verifyLog(text, { verifyingKey: publicKey, signedFrom: 9 })).isWhole).toBe(true);
    const foreign = await verifyLog(signed.text, { verifyingKey: other.publicKey });
    expect(foreign.fault).toMatchObject({ line: 1, fault: 'wrongly-signed' });
  });

  it('finds a log written anew from its first line by its signatures', async () => {
    const { privateKey, publicKey } = await newKeys();
    const signed = await extendLog(EMPTY_LOG, [fact(0), fact(1)], { signingKey: privateKey });
    const [first, second] = signed.entries as [LogEntry, LogEntry];
    const forged = await extendLog(EMPTY_LOG, [{ ...fact(0), who: 'B. Other' }, fact(1)]);
    const worn = forged.entries.map((entry, i) => ({ ...entry, signature: [first, second][i]!.signature! }));
    const text = join(worn.map((entry) => canonicalJson(entry)));
    expect((await verifyLog(text, { head: forged.head })).isWhole).toBe(true);
    expect((await verifyLog(text, { head: forged.head, verifyingKey: publicKey })).fault).toMatchObject({ line: 1 });
  });

  it('stops when asked to', async () => {
    const signal = AbortSignal.abort();
    await expect(verifyLog(text, { signal })).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('extendLog', () => {
  it.each([
    [{ verb: 'deletion' }, 'facts[0].verb'],
    [{ who: ' ' }, 'facts[0].who'],
    [{ what: undefined }, 'facts[0].what'],
    [{ at: '2031-01-01' }, 'facts[0].at is no instant'],
    [{ whom: 'x' }, 'facts[0]'],
  ])('refuses %j', async (wrong, told) => {
    await expect(extendLog(EMPTY_LOG, [{ ...fact(0), ...wrong } as LogFact])).rejects.toThrow(told);
  });

  it('asks the signing key whether it is one', async () => {
    await expect(extendLog(EMPTY_LOG, [fact(0)], { signingKey: {} as never })).rejects.toThrow(
      'signingKey signs nothing',
    );
  });
});
