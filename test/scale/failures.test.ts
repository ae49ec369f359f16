import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RingtraceError, readLinks } from 'ringtrace';
import { writeLinksParquet } from 'ringtrace/io';
import { openStore } from 'ringtrace/scale';
import { describe, expect, it } from 'vitest';
import { loadPeer } from '../../src/work/index.ts';
import { callRows } from './call-rows.ts';
import { ownFolder } from './own-folder.ts';

const fileIn = ownFolder();

describe('a store that cannot be opened', () => {
  it('says which package is missing and how it is installed', async () => {
    const error = await loadPeer('@duckdb/not-there', 'openStore').catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'missing-package', remedy: 'npm install @duckdb/not-there' });
  });

  it('says that a file is no store', async () => {
    writeFileSync(fileIn('case.duckdb'), 'source,target\n'.repeat(1000));
    await expect(openStore({ path: fileIn('case.duckdb') })).rejects.toMatchObject({ code: 'engine-failed' });
    await expect(openStore({ path: fileIn('no/folder/case.duckdb') })).rejects.toBeInstanceOf(RingtraceError);
    await expect(openStore({ engine: 'duckdb' })).rejects.toMatchObject({ code: 'invalid-option' });
    await expect(openStore({ engine: 'postgres' as never })).rejects.toMatchObject({ code: 'invalid-option' });
  });

  it('says that a server does not answer, that it is none, and that the address is no address', async () => {
    const server = createServer((_, answer) => answer.destroy()).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    await expect(openStore({ engine: 'clickhouse', url })).rejects.toMatchObject({
      code: 'engine-failed',
      message: expect.stringContaining('the server does not answer'),
    });
    await new Promise((resolve) => server.close(resolve));
    await expect(openStore({ engine: 'clickhouse', url })).rejects.toMatchObject({ code: 'engine-failed' });
    await expect(openStore({ engine: 'clickhouse', url: 'not a url' })).rejects.toMatchObject({
      code: 'engine-failed',
    });
  });

  it('says so when a server goes away in the middle of its rows', async () => {
    let questions = 0;
    const server = createServer((request, answer) => {
      request.resume();
      request.once('end', () => {
        answer.writeHead(200, { 'content-type': 'text/plain' });
        if (++questions < 6) answer.end();
        else answer.write('[1]\n', () => answer.destroy());
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const opening = openStore({ engine: 'clickhouse', url: `http://127.0.0.1:${port}` });
    await expect(opening).rejects.toMatchObject({ code: 'engine-failed' });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('a store in a file', () => {
  it('reads Parquet itself, and finds in it what the reading room finds', async () => {
    const { links } = readLinks(callRows(3000, 100, 5));
    await writeLinksParquet(fileIn('calls.parquet'), links, { people: [] });
    const store = await openStore({ path: fileIn('case.duckdb') });
    const added = await store.add(fileIn('calls.parquet'));
    expect(added).toMatchObject({ rows: 3000, kept: 3000, rejected: 0 });
    const again = await openStore({ path: ':memory:' });
    await again.add(links, { name: 'links' });
    expect(await store.foldTies()).toEqual(await again.foldTies());
    expect(await store.degrees()).toEqual(await again.degrees());
    await again.close();
    await store.close();
    const reopened = await openStore({ path: fileIn('case.duckdb') });
    expect((await reopened.add(fileIn('calls.parquet'))).wasThere).toBe(true);
    await reopened.close();
  });
});
