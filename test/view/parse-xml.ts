import { createRequire } from 'node:module';

/** As much of an XML element as the tests look at: the parser's own types would bring the browser's into every file. */
export interface XmlElement {
  readonly tagName: string;
  readonly textContent: string;
  getAttribute(name: string): string;
  getElementsByTagName(name: string): ArrayLike<XmlElement>;
}

interface XmlParser {
  new (options: {
    errorHandler: (level: string, message: string) => void;
  }): { parseFromString(text: string, type: string): { documentElement: XmlElement } };
}

const { DOMParser } = createRequire(import.meta.url)('@xmldom/xmldom') as { DOMParser: XmlParser };

/** Parses XML, throws at the first complaint, and returns the root. */
export function parseXml(text: string): XmlElement {
  const errorHandler = (level: string, message: string): void => {
    throw new Error(`${level}: ${message}`);
  };
  // XML 1.0 forbids these characters outright; the parser would let them pass.
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) throw new Error('a character XML forbids');
  return new DOMParser({ errorHandler }).parseFromString(text, 'application/xml').documentElement;
}
