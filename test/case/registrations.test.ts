import { describe, expect, it } from 'vitest';
import { cellKey } from '../../src/case/cell-name.ts';
import { readCase } from '../../src/case/index.ts';
import { readDuration } from '../../src/case/read-duration.ts';

const read = (files: Readonly<Record<string, string>>) =>
  readCase(Object.entries(files).map(([name, data]) => ({ name, data })));

describe('registrations of a call return', () => {
  const calls = `A Number,B Number,Start Time,Direction,Call Type,Duration (sec),IMEI,IMSI,First Cell ID
+385911110001,+385911110002,2031-01-05 20:10:00,OUTGOING,CALL,29,356938035643809,219010000000001,ZG-12
+385911110001,+385911110003,2031-01-05 21:10:00,INCOMING,SMS,0,356938035643809,219010000000001,ZG-14
+385911110001,internet,2031-01-06 22:10:00,DATA,GPRS,3600,356938035643809,219010000000001,ZG-14`;

  it('stand beside its links: of whom, which way, how long, on what handset, at what cell', async () => {
    const { links, registrations } = await read({ 'a.csv': calls });
    expect(links).toHaveLength(2);
    const phone = { file: 'a.csv', line: '+385911110001', imei: '356938035643809', imsi: '219010000000001' };
    expect(registrations).toEqual([
      {
        ...phone,
        row: 1,
        kind: 'call',
        direction: 'out',
        other: '+385911110002',
        durationMs: 29_000,
        cell: 'ZG-12',
        at: '2031-01-05 20:10:00',
      },
      {
        ...phone,
        row: 2,
        kind: 'message',
        direction: 'in',
        other: '+385911110003',
        durationMs: 0,
        cell: 'ZG-14',
        at: '2031-01-05 21:10:00',
      },
      { ...phone, row: 3, kind: 'data', durationMs: 3_600_000, cell: 'ZG-14', at: '2031-01-06 22:10:00' },
    ]);
  });

  it('are given the places of a table of cells, whichever file comes first and however the cell is written', async () => {
    const cells = 'Cell ID,Latitude,Longitude,Azimuth\nZG-012,45.81,15.98,120\nzg_14,45.79,15.95,\nbad,,\n';
    for (const files of [
      { 'a.csv': calls, 'cells.csv': cells },
      { 'cells.csv': cells, 'a.csv': calls },
    ]) {
      const { registrations, cells: places, files: told } = await read(files);
      expect(registrations[0]).toMatchObject({ latitude: 45.81, longitude: 15.98, azimuth: 120 });
      expect(registrations[1]).toMatchObject({ latitude: 45.79, longitude: 15.95 });
      expect(places.map(({ cell }) => cell)).toEqual(['ZG-012', 'zg_14']);
      expect(told.find(({ file }) => file === 'cells.csv')).toMatchObject({ readAs: 'cells', taken: 2, rejected: 1 });
    }
  });

  it.each([
    [
      'the caller, where nothing else is said',
      'caller,callee,start,imei\n1000001,1000002,2031-01-05T10:00,35\n',
      ['1000001 out'],
    ],
    [
      'the line that is in every row',
      'caller,callee,start,imei\n1000001,1000002,2031-01-05T10:00,35\n1000003,1000001,2031-01-05T11:00,35\n1000001,1000004,2031-01-05T12:00,35\n',
      ['1000001 out', '1000001 in', '1000001 out'],
    ],
    [
      'the called line of what came in, where callers stand first',
      'calling number,called number,direction,start,imei\n1000001,1000002,MO,2031-01-05T10:00,35\n1000003,1000001,MT,2031-01-05T11:00,35\n1000001,1000002,MO,2031-01-06T10:00,35\n1000004,1000009,MT,2031-01-05T11:00,36\n',
      ['1000001 out', '1000001 in', '1000001 out', '1000009 in'],
    ],
  ])('are about %s', async (_, text, lines) => {
    const { registrations } = await read({ 'a.csv': text });
    expect(registrations.map(({ line, direction }) => `${line} ${direction}`)).toEqual(lines);
  });
});

describe('registrations without links', () => {
  it('come of tracks: a device, a time and a place', async () => {
    const { links, registrations, files } = await read({
      'tracks.csv': 'owner,device,time,lon,lat,cell\nO1,D1,2023-05-17 12:01:00+00:00,6.29,51.27,0-0-0\n',
    });
    expect(links).toEqual([]);
    expect(files[0]!.readAs).toBe('registrations');
    expect(registrations).toEqual([
      {
        file: 'tracks.csv',
        row: 1,
        line: 'D1',
        cell: '0-0-0',
        latitude: 51.27,
        longitude: 6.29,
        at: '2023-05-17 12:01:00+00:00',
      },
    ]);
  });

  it('join country, network, area and cell, and leave out 0, 0 for a place', async () => {
    const { registrations } = await read({
      'dump.csv': 'IMSI,MCC,MNC,LAC,CID,lat,lon,Start Time\n2190,219,01,0045,00017,0,0,2031-01-05T10:00\n',
    });
    expect(registrations[0]).toMatchObject({ imsi: '2190', cell: '219-01-0045-00017' });
    expect(registrations[0]).not.toHaveProperty('latitude');
    expect(cellKey('219-01-0045-00017')).toBe(cellKey('219-1-45-17'));
  });

  it('tell rows that name no telephone', async () => {
    const { registrations, files } = await read({
      'dump.csv': 'MSISDN,Cell ID,Start Time\n1000001,C1,2031-01-05T10:00\n,C1,2031-01-05T10:00\n',
    });
    expect(registrations).toHaveLength(1);
    expect(files[0]!.passedOver).toEqual([{ reason: 'rows that name no line, IMSI or IMEI', count: 1 }]);
  });
});

describe('readDuration', () => {
  it.each([
    ['61', 'duration', 61_000],
    ['2', 'Duration (min)', 120_000],
    ['00:01:01', 'dur', 61_000],
    ['1:01', 'dur', 61_000],
    ['1m 3s', 'dur', 63_000],
    ['2h', 'dur', 7_200_000],
    ['soon', 'dur', undefined],
    ['', 'dur', undefined],
  ])('reads %j under %s', (text, column, ms) => {
    expect(readDuration(text, column)).toBe(ms);
  });
});
