import { type OptionRules, text, withMethods } from '../rules/index.ts';
import type { ToSvgOptions } from './to-svg.ts';

export const toSvgRules: OptionRules<ToSvgOptions> = {
  drawing: withMethods(['mapNodes', 'forEachNode'], 'graph of graphology'),
  title: text,
};
