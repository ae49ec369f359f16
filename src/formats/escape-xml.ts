import { visibleText } from '../model/index.ts';

/** Makes any text lawful in XML, in element content and quoted attributes alike. */
export function escapeXml(text: string): string {
  return visibleText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;');
}
