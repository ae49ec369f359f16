/** What layouts of tables are called, apart from the rules they are read by: options, schemas and help need no more than the names. */
export const PRESET_NAMES = [
  'ftm',
  'gephi',
  'i2',
  'messages',
  'calls',
  'payments',
  'table',
  'manifest',
  'co-charged',
  'meetings',
] as const;

/** The layouts of tables that are known by name. */
export type PresetName = (typeof PRESET_NAMES)[number];
