import { describe, expect, it } from 'vitest';
import { analyzeCase, buildNetwork, readLinks, readPeople } from '../../src/index.ts';
import { bornBy, saysUnderAge } from '../../src/protection/index.ts';

const linksAt = (time?: string) => readLinks([{ source: 'K1', target: 'H1', ...(time && { time }) }]).links;
const isEligible = (row: Record<string, unknown>, time?: string): boolean =>
  buildNetwork(linksAt(time), { people: readPeople([{ id: 'K1', category: 'suspect', ...row }]).people }).isEligible(
    'K1',
  );

describe('who is under eighteen', () => {
  it.each<[Record<string, unknown>]>([
    [{ age: '15' }],
    [{ age: 17 }],
    [{ Alter: '16' }],
    [{ edad: '14-16' }],
    [{ возраст: '١٥' }],
    [{ 'Age (years)': 'about 17' }],
    [{ age: '8 months' }],
    [{ age: '<18' }],
    [{ 'date of birth': '2018-03-04' }],
    [{ Geburtsdatum: '3.4.2012' }],
    [{ 'year of birth': '2011' }],
    [{ dob: '04/03/15' }],
    [{ 'تاریخ تولد': '1391/05/02' }],
    [{ remark: 'claims to be 15' }],
    [{ remark: '16 years old at arrest' }],
    [{ remark: 'gibt an, 16 Jahre alt zu sein' }],
    [{ note: 'âgé de 15 ans' }],
    [{ note: 'tiene 16 años' }],
    [{ note: '15 yaşında' }],
    [{ note: 'ему 16 лет' }],
    [{ note: '15岁' }],
    [{ note: 'born 2012' }],
    [{ remark: 'seventeen years old' }],
    [{ remark: 'a seventeen-year-old boy from the coast' }],
    [{ remark: '17 ans' }],
    [{ remark: 'siebzehn' }],
    [{ role: 'driver, 17' }],
    [{ role: 'siebzehnjähriger Fahrer' }],
    [{ category: 'suspect, 16 years old' }],
    [{ age: 'fifteen' }],
    [{ remark: 'Aleppo, 16, travelled with an uncle of the driver' }],
    ...[
      'dix-sept ans',
      'il a seize ans',
      'diecisiete años',
      'tiene quince años',
      'dezassete anos',
      'ha diciassette anni',
      'siebzehn Jahre alt',
      'zestien jaar',
      'ему семнадцать лет',
      'семнадцатилетний',
      'йому шістнадцять років',
      'седемнадесет години',
      'ima šesnaest godina',
      'ma siedemnaście lat',
      'are șaisprezece ani',
      'tizenhat éves',
      'δεκαεπτά ετών',
      'shtatëmbëdhjetë vjeç',
      'on yedi yaşında',
      'عمره سبعة عشر عاما',
      'ست عشرة سنة',
      'هفده ساله',
      'सत्रह साल',
      'mười bảy tuổi',
      '十七岁',
      '十五歲',
      'six years old',
      'sechs Jahre alt',
    ].map((remark): [Record<string, unknown>] => [{ remark }]),
  ])('%o is protected, whatever category stands beside it', (row) => {
    expect(isEligible(row)).toBe(false);
  });

  it.each([
    [{ age: '34' }],
    [{ age: 'unknown' }],
    [{ 'date of birth': '1985-03-04' }],
    [{ dob: '04/03/75' }],
    [{ 'تاریخ تولد': '1360/05/02' }],
    [{ remark: 'sentenced to 10 years in prison' }],
    [{ remark: 'seit 3 Jahren bekannt' }],
    [{ remark: 'condamné à 5 ans de prison' }],
    [{ remark: 'said to be 5 km away' }],
    [{ remark: 'seen 12 times' }],
    [{ remark: 'born 1971' }],
    [{ remark: 'twenty-seven years old' }],
    [{ remark: 'siebenundzwanzig' }],
    [{ remark: 'dix-huit ans' }],
    [{ remark: 'one of the drivers' }],
    [{ remark: 'seems to be one and the same car' }],
    [{ remark: 'sentenced in 2009, ten years' }],
    [{ remark: '12' }],
    [{ remark: '27 ans' }],
    [{ remark: 'тридцать семь лет' }],
    [{ remark: 'известен семь лет' }],
    [{ remark: '三十五岁' }],
    [{ remark: 'treinta y siete años' }],
    [{ remark: 'сорок семь лет' }],
    [{ remark: 'trentasette anni' }],
    [{ remark: 'otuz yedi yaşında' }],
    [{ remark: 'سبعة وثلاثون عاما' }],
    [{ remark: 'quarante et un ans' }],
    [{ remark: 'soixante-quinze ans' }],
    [{ remark: 'vierzig Jahre' }],
  ])('%o is not', (row) => {
    expect(isEligible(row)).toBe(true);
  });

  it('is told by the first link that speaks of them, where links tell days', () => {
    const born = { 'date of birth': '1985-03-04' };
    expect(isEligible(born, '2003-03-03')).toBe(false);
    expect(isEligible(born, '2003-03-04')).toBe(true);
    expect(isEligible({ 'date of birth': '2012-03-04' }, '2031-01-01')).toBe(true);
  });

  it('is counted', async () => {
    const { people } = readPeople([{ id: 'K1', category: 'suspect', age: '15' }]);
    const { protection, caveats } = await analyzeCase(linksAt(), { people, draws: 0, workers: 1 });
    expect(protection).toMatchObject({ underAge: 1 });
    expect(caveats.join()).toContain('1 person is held back as unclear: an age or a date of birth says under eighteen');
    expect(caveats.join()).not.toContain('K1');
  });

  it('may be what a birth in two calendars or two digits says', () => {
    expect(['3/4/2012', '1391-05-02', '2555', '12', '04.03.12', '20120304', '40972'].map(bornBy)).toEqual([
      '2012-12-31',
      '2012-12-31',
      '2012-12-31',
      undefined,
      '2012-12-31',
      '2012-03-04',
      '2012-03-04',
    ]);
    expect(saysUnderAge('10 years in prison')).toBe(false);
  });
});

describe('entries of one person that disagree', () => {
  it('protect, and are told by their rows', async () => {
    const { people } = readPeople(
      [
        { id: 'K1', category: 'suspect' },
        { id: 'H1', category: 'suspect' },
        { id: 'K1', category: 'victim' },
      ],
      { file: 'people.csv' },
    );
    const { protection, caveats, network } = await analyzeCase(linksAt(), { people, draws: 0, workers: 1 });
    expect(network.protected).toBe(1);
    expect(protection).toMatchObject({ disagreeing: 1 });
    expect(caveats.join()).toContain('Entries of 1 person disagree (people.csv row 1, 3)');
    expect(caveats.join()).not.toContain('K1');
  });

  it('in a list of the API are told by their places', async () => {
    const people = [
      { id: 'K1', category: 'victim' },
      { id: 'K1', category: 'contact' },
    ] as const;
    const { caveats } = await analyzeCase(linksAt(), { people, draws: 0, workers: 1 });
    expect(caveats.join()).toContain('Entries of 1 person disagree (row 1, 2)');
  });
});
