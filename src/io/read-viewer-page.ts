import * as v from 'valibot';
import { RingtraceError } from '../model/index.ts';
import { caseLinkSchema, personSchema } from '../records/index.ts';
import { decodeText } from '../tables/index.ts';
import type { ViewerCase } from '../view/index.ts';
import { checkedFindings } from './checked-findings.ts';
import { fileSource } from './file-source.ts';

const CASE = /<script type="application\/json" id="case">([^<]*)<\/script>/;
const heldSchema = v.object({
  name: v.string(),
  links: v.array(caseLinkSchema as v.GenericSchema<unknown, ViewerCase['links'][number]>),
  people: v.array(personSchema as v.GenericSchema<unknown, ViewerCase['people'][number]>),
});

/**
 * Reads the case back that `writeViewerPage` put into a page: findings, and the links and people that it may show. What is asked of these equals what is
 * asked of the case file as far as people who may be ranked go; of all others nothing is there.
 *
 * @throws RingtraceError `unreadable-file`, `empty-input`; `malformed-file` for a page that holds no case.
 */
export async function readViewerPage(path: string): Promise<ViewerCase> {
  let text = '';
  for await (const part of decodeText((await fileSource(path)).stream(), path)) text += part;
  const [, data = ''] = CASE.exec(text) ?? [];
  const remedy = 'give a case.html that ringtrace wrote';
  if (data === '') throw new RingtraceError('malformed-file', path, 'holds no case', remedy);
  let value: { readonly findings?: unknown };
  try {
    value = JSON.parse(data) as typeof value;
  } catch {
    throw new RingtraceError('malformed-file', path, 'the case in it is cut', remedy);
  }
  const held = v.safeParse(heldSchema, value, { abortEarly: true });
  if (!held.success) throw new RingtraceError('malformed-file', path, 'the case in it is not whole', remedy);
  return { ...held.output, findings: checkedFindings(value.findings, path) };
}
