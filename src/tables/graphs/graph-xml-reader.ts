import type { XmlElement, XmlHandler } from '../xml-rows.ts';
import type { Graph } from './graph.ts';

export type { XmlElement };

/** Takes the elements of an XML document as they come, and at the end gives its graphs. */
export interface GraphXmlReader extends XmlHandler {
  finish(): Graph[];
}
