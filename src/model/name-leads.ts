/**
 * Earlier findings called their leads `planners`, and for one version both names are written: a value that has only one of them is given the
 * other, as a copy. Anything else is handed back as it came.
 *
 * @example nameLeads({ planners: [] }) // => { planners: [], leads: [] }
 */
export function nameLeads(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { leads, planners } = value as { readonly leads?: unknown; readonly planners?: unknown };
  if ((leads === undefined) === (planners === undefined)) return value;
  return { ...value, leads: leads ?? planners, planners: planners ?? leads };
}
