import { readVarInt } from 'hyparquet/src/thrift.js';

export interface PageBytes {
  readonly view: DataView<ArrayBuffer>;
  offset: number;
}

/**
 * Goes over the runs of equal and of packed values and leaves the page behind them; no run of equal values
 * may reach beyond those of the page. Packed ones may: they are counted in eights, and some writers fill up the last.
 *
 * @throws Error for a run that does.
 */
export function checkRuns(page: PageBytes, width: number, count: number, byteLength: number): void {
  const end = page.offset + byteLength;
  let seen = 0;
  while (seen < count && page.offset < end) {
    const header = readVarInt(page);
    const isPacked = (header & 1) === 1;
    const held = isPacked ? (header >>> 1) * 8 : header >>> 1;
    if (!isPacked && seen + held > count) throw new Error(`a run reaches beyond the ${count} values of its page`);
    page.offset += isPacked ? (held / 8) * width : (width + 7) >> 3;
    seen += held;
  }
  page.offset = end;
}

/**
 * Goes over a stream of differences and leaves the page behind it.
 *
 * @throws Error for blocks that are not cut as the format asks: a reader could turn back in the page, and never end.
 */
export function checkDeltas(page: PageBytes, count: number): void {
  const blockSize = readVarInt(page);
  const parts = readVarInt(page);
  const stated = readVarInt(page);
  skipVarInt(page);
  const partSize = blockSize / parts;
  if (!(blockSize > 0 && parts > 0 && parts <= page.view.byteLength && Number.isInteger(partSize)))
    throw new Error('a page cuts its differences into no blocks');
  // Empty cells are counted in the page and not here.
  let rest = Math.min(stated, count) - 1;
  while (rest > 0) {
    skipVarInt(page);
    const widths = page.offset;
    page.offset += parts;
    for (let part = 0; part < parts && rest > 0; part++) {
      page.offset += Math.ceil((partSize * page.view.getUint8(widths + part)) / 8);
      rest -= partSize;
    }
  }
}

function skipVarInt(page: PageBytes): void {
  while ((page.view.getUint8(page.offset++) & 0x80) !== 0);
}
