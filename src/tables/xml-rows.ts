import { RingtraceError } from '../model/index.ts';

export interface XmlElement {
  /** Without its namespace. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  text(text: string): void;
  close(name: string): void;
}

/** Deeper nesting is no chart and no spreadsheet. */
const DEEPEST = 200;

/**
 * Feeds XML to a handler as it comes. Entities of a document type are not expanded and nothing outside the text is looked up, so a document can
 * neither blow up nor fetch anything.
 *
 * @throws RingtraceError `malformed-file` with line and column.
 */
export async function createXmlFeed(
  path: string,
  handler: XmlHandler,
): Promise<{ write(text: string): void; end(): void }> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ position: true });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new Error(`elements nest deeper than ${DEEPEST}`);
    handler.open({ name: localName(name), attributes: attributes as Record<string, string> });
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close(localName(name));
  });
  parser.on('error', (error) => {
    throw error;
  });
  const explained = (work: () => void): void => {
    try {
      work();
    } catch (cause) {
      if (cause instanceof RingtraceError) throw cause;
      const place = `${path}, line ${parser.line}`;
      const { message } = cause as Error;
      throw new RingtraceError('malformed-file', place, message, 'the file may be cut off: export it anew', cause);
    }
  };
  return {
    write: (text) => explained(() => parser.write(text)),
    end: () => explained(() => parser.close()),
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
