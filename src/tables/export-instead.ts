/** What to ask the program that wrote a file for, by endings that are not read. */
const INSTEAD: readonly (readonly [endings: readonly string[], remedy: string])[] = [
  [['.anb', '.anbx', '.ant'], "save the chart as ANX (Analyst's Notebook Exchange, .anx), or its list of links as CSV"],
  [['.gephi'], 'export the graph as GEXF'],
  [['.cys'], 'export the network as CYJS or GraphML'],
  [['.##h', '.##d'], 'export the data set from UCINET as DL'],
  [['.mtgx', '.mtgl', '.mtz'], 'export the graph from Maltego as CSV or GraphML'],
  [['.tlp', '.tlpx', '.graphmlz', '.graphdb'], 'export the graph as GraphML or GEXF'],
  [['.clu', '.vec', '.per'], 'put it with its network into a Pajek project (.paj)'],
  [
    ['.pdf', '.doc', '.docx', '.rtf', '.odt', '.ppt', '.pptx', '.htm', '.html'],
    'copy its tables into a workbook or CSV',
  ],
  [['.sqlite', '.db', '.mdb', '.accdb', '.sql', '.dump'], 'export its tables as CSV or Parquet'],
  [
    ['.sav', '.dta', '.rdata', '.rds', '.sas7bdat', '.mat', '.pkl', '.pickle'],
    'write it as CSV, or a graph as GraphML',
  ],
  [['.msg', '.pst', '.ost'], 'save the messages as .eml or .mbox, or their list with From, To and Date as CSV'],
  [['.ufd', '.ufdr', '.xry', '.e01'], 'export contacts, calls and messages from the examiner as XLSX'],
  [
    ['.zip', '.7z', '.rar', '.tar', '.tgz'],
    'unpack it into a folder, and give the folder; a ZIP that holds no other is read as it is',
  ],
];

/**
 * Says what to export instead of a file that is not read.
 *
 * @example exportInstead('.gephi') // => 'export the graph as GEXF'
 */
export function exportInstead(extension: string): string | undefined {
  return INSTEAD.find(([endings]) => endings.includes(extension))?.[1];
}
