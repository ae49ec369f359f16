import type { Sheet } from '../display/index.ts';

/** A chart tells its own title and description. */
export function pictureSheet(svg: string): Sheet {
  const told = (tag: string): string[] => {
    const words = new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(svg)?.[1];
    return words === undefined ? [] : [words.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES.get(entity)!)];
  };
  const [title = 'A picture'] = told('title');
  return { title, records: () => [], picture: () => svg, text: () => `${[title, ...told('desc')].join('\n\n')}\n` };
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
]);
