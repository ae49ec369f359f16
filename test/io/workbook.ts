import { zipOf } from './zip-writer.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The entries of a workbook of one sheet, as ECMA-376 writes them. */
export function workbookEntries(sheetData: string): Record<string, string> {
  return {
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Links" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}><si><t>source</t></si><si><r><t>tar</t></r><r><t>get</t></r></si><si><t>Bo &amp; Co</t><rPh><t>ignored</t></rPh></si></sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${sheetData}</sheetData></worksheet>`,
  };
}

/** Two links with every kind of cell. */
export function workbook(): Uint8Array {
  const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  return zipOf(
    workbookEntries(
      `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>${text('C2', 'date')}${text('D2', 'amount')}${text('E2', 'kind')}</row>` +
        '<row r="3"/>' +
        '<row r="4"><c r="A4"><v>3.85911110001E11</v></c><c r="B4" t="s"><v>2</v></c><c r="C4" s="1"><v>39478</v></c><c r="D4"><f>0.1+0.2</f><v>0.30000000000000004</v></c><c r="E4" t="str"><v>payment</v></c></row>' +
        `<row r="5"><c r="A5"><v>385911110001</v></c>${text('B5', 'B')}<c r="C5" s="2"><v>39478.5</v></c></row>`,
    ),
  );
}

/** A workbook of sheets of texts. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const rows = (sheet: readonly (readonly string[])[]): string =>
    sheet
      .map((cells) => cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join(''))
      .map((cells) => `<row>${cells}</row>`)
      .join('');
  const list = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('');
  const relations = names
    .map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`)
    .join('');
  return zipOf({
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="r"><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet ${MAIN}><sheetData>${rows(sheets[name]!)}</sheetData></worksheet>`,
      ]),
    ),
  });
}
