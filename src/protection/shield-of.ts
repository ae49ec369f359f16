import type { Shield } from './shield.ts';

const shields = new WeakMap<object, Shield>();

/** Keeps, beside findings and out of their sight, the shield of those whom they must not name. */
export function keepShield<Told extends object>(told: Told, shield: Shield): Told {
  shields.set(told, shield);
  return told;
}

/** The shield kept beside findings made in this process; undefined for those read back from a file, which know no protected person. */
export function shieldOf(told: object): Shield | undefined {
  return shields.get(told);
}
