type Viewed = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/**
 * Copies the typed arrays of a job's input into memory that all workers share, so that k workers cost one copy and not k. Where
 * the host withholds shared memory (a page that is not cross-origin isolated) the input comes back as it is.
 */
export function shareInput(input: unknown): unknown {
  if (typeof SharedArrayBuffer === 'undefined') return input;
  return shareValue(input, new Map());
}

function shareValue(value: unknown, seen: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (ArrayBuffer.isView(value)) {
    const copy = value instanceof DataView ? value : shareView(value as Viewed);
    seen.set(value, copy);
    return copy;
  }
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    seen.set(value, copy);
    for (const item of value) copy.push(shareValue(item, seen));
    return copy;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const copy: Record<string, unknown> = {};
  seen.set(value, copy);
  for (const [key, item] of Object.entries(value)) copy[key] = shareValue(item, seen);
  return copy;
}

function shareView(view: Viewed): Viewed {
  if (view.buffer instanceof SharedArrayBuffer) return view;
  const Kind = view.constructor as new (buffer: SharedArrayBuffer) => Viewed;
  const copy = new Kind(new SharedArrayBuffer(view.byteLength));
  copy.set(view);
  return copy;
}

/** Bytes held by the typed arrays of an input, looking no deeper than plain objects and arrays. */
export function inputBytes(input: unknown): number {
  if (ArrayBuffer.isView(input)) return input.byteLength;
  if (typeof input !== 'object' || input === null) return 0;
  let bytes = 0;
  for (const value of Object.values(input)) bytes += inputBytes(value);
  return bytes;
}
