/** What registers and telephones call people: many cases have neither. Loaded when first needed. */
export { withRegisters } from '../../protection/index.ts';
