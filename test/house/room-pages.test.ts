import { describe, expect, it } from 'vitest';
import * as front from '../../src/index.ts';
import { checkedExample } from './check-example.ts';
import { readText } from './project-files.ts';

/** Pages whose code is one program from top to bottom. */
const PAGES = ['docs/resilience.md', 'docs/patterns.md', 'docs/money.md'];

describe('pages on rooms', () => {
  it.each(PAGES)('%s says what its code gives', async (page) => {
    const blocks = [...readText(page).matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!);
    expect(blocks.length).toBeGreaterThan(2);
    const names = Object.keys(front);
    const body = `return (async () => {\n${checkedExample(blocks.join('\n'))}\n})();`;
    let claims = 0;
    const check = async (run: () => Promise<unknown>, text: string, value?: () => Promise<unknown>): Promise<void> => {
      claims++;
      expect(await run(), text).toEqual(await value?.());
    };
    await new Function('check', ...names, body)(check, ...Object.values(front));
    expect(claims).toBeGreaterThanOrEqual(blocks.length - 1);
  });
});
