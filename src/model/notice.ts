/** Stands on every page and export: what a name in it is, and what it is not grounds for. */
export const NOTICE = 'A lead, not a finding. Not grounds for arrest, stop or refusal.';
