import { visibleText } from '../model/index.ts';

/** Most texts are ids, words and numbers. */
const PLAIN = /^[\w .,:;+#@/()-]*$/;

/** Makes any text lawful in XML, in element content and quoted attributes alike. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return visibleText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;');
}
