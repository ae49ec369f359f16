import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../src/tables/json-fault.ts';

describe('jsonFault', () => {
  it('tells where a text is no JSON, and not what stands around it', () => {
    expect(jsonFault('[{"id":"1",\n"name":Leila Nassar"}]')).toBe('is not valid JSON at line 2, character 8');
    expect(jsonFault('{"name":"Leila\u001b Nassar"}')).toBe('is not valid JSON at line 1, character 15');
    expect(jsonFault('[1,]')).toBe('is not valid JSON at line 1, character 4');
    expect(jsonFault('{"a":1} Leila')).toBe('is not valid JSON at line 1, character 9');
  });

  it('tells a text that was cut off', () => {
    for (const text of ['', '[{"name":"Lei', '[1', '{"a":-', '[tru', '[1.'])
      expect(jsonFault(text)).toBe('ends within its JSON');
  });

  it('searches no long text, and quotes it as little', () => {
    expect(jsonFault(`["${'x'.repeat(1 << 20)}",Leila]`)).toBe('is not valid JSON');
  });
});
