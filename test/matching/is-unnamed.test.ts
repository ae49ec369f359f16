import { describe, expect, it } from 'vitest';
import { isUnnamed } from '../../src/matching/names/is-unnamed.ts';

const asked = (text: string): boolean =>
  isUnnamed(
    text,
    text
      .toLowerCase()
      .split(/[\s.,/-]+/)
      .filter((word) => word !== ''),
  );

describe('isUnnamed', () => {
  it.each([
    'UNKNOWN MALE 3',
    'Unidentified adult female',
    'FNU LNU',
    'no name given',
    'N.N.',
    'Jane Doe 2',
    'personne non identifiée',
    'sin nombre',
    'mujer desconocida',
    'nieznany mężczyzna',
    'неустановленное лицо',
    'شخص مجهول',
    'مرد ناشناس',
    'nepoznata osoba',
    'Newborn',
    'passenger 12',
    'Fulano de Tal',
    '身元不明者',
  ])('%s names nobody', (name) => {
    expect(asked(name)).toBe(true);
  });

  it.each([
    'Doe Mensah',
    'Frau Mann',
    'Kind',
    'Baby Ndlovu',
    'Nina Person',
    'No Min-su',
    'Anonymous Okafor',
    'Max Muster',
    'Male Tufa',
    'Sinisa Bez',
    'Unknown Nguyen',
    '王无名',
    'X',
    'Boy George Obi',
  ])('%s names somebody', (name) => {
    expect(asked(name)).toBe(false);
  });
});
