/** The vocabulary of thirty languages, for ids and roles that are words. Loaded when first needed. */
export { protects, sayUnknownRoles } from '../../protection/index.ts';
