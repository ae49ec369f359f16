import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type IdentityRecord, readRecords } from '../../src/identities/index.ts';
import { proposeMatches } from '../../src/matching/index.ts';
import { synthesizeRecords } from '../../src/synthetic/index.ts';

const { records: others } = readRecords(synthesizeRecords({ records: 300, seed: 11 }).rows);
const born: Partial<IdentityRecord> = { birthDate: '1984-03-17' };
/** What twins who live together have in common. */
const twins: Partial<IdentityRecord> = { ...born, phones: ['+385911119999'], addresses: ['77 Elm Road'] };
const SHARED: Readonly<Record<string, Partial<IdentityRecord>>> = { nothing: {}, born, twins };

async function probability(left: string, right: string, shared: string): Promise<number> {
  const pair = [left, right].map((name, i) => ({ id: `z${i}`, names: [name], ...SHARED[shared] }));
  const { matches } = await proposeMatches([...others, ...pair], { region: 'HR', minProbability: 1e-9 });
  return matches.find(({ left: a, right: b }) => a === 'z0' && b === 'z1')?.probability ?? 0;
}

describe('among 300 records, proposeMatches keeps apart', () => {
  it.each([
    ['王伟', '王薇', 'nothing'],
    ['张晓明', '张小明', 'nothing'],
    ['Nguyễn Văn An', 'Nguyễn Văn Ân', 'nothing'],
    ['Trần Thị Hạnh', 'Trần Thị Hành', 'nothing'],
    ['Nguyễn Văn Bình', 'Nguyễn Văn An', 'twins'],
    ['王小明', '王大伟', 'twins'],
    ['田中太郎', '田中次郎', 'twins'],
    ['佐藤一郎', '佐藤二郎', 'twins'],
    ['မောင် မောင်', 'မောင် အောင်', 'twins'],
    ['မောင်မောင်အေး', 'မောင်မောင်ဝင်း', 'twins'],
    ['ကိုကို', 'ကိုအောင်', 'twins'],
    ['สมชายใจดี', 'สมศักดิ์ใจดี', 'twins'],
    ['สมชาย ใจดี', 'สมศักดิ์ ใจดี', 'twins'],
    ['ស៊ុខ សុភា', 'ស៊ុខ វណ្ណា', 'twins'],
    ['ສົມຊາຍ ໃຈດີ', 'ສົມສັກ ໃຈດີ', 'twins'],
    ['አበበ ከበደ', 'ዳዊት ከበደ', 'twins'],
    ['王小明', 'Wang Dawei', 'twins'],
    ['김민지', '김민준', 'twins'],
    ['Kim Min-ji', 'Kim Min-jun', 'twins'],
    ['John Smith Jr', 'John Smith Sr', 'nothing'],
    ['John Smith Jr.', 'John Smith, Sr.', 'nothing'],
    ['John Smith III', 'John Smith II', 'nothing'],
    ['Mr Alex Novak', 'Mrs Alex Novak', 'nothing'],
    ['Salem bint Omar', 'Salem bin Omar', 'nothing'],
    ['Ahmad ibn Ali', 'Ali ibn Ahmad', 'nothing'],
    ['علي بن عمر', 'عمر بن علي', 'nothing'],
    ['Mehmet oğlu Ali', 'Ali oğlu Mehmet', 'nothing'],
    ['Ivan Petrovich Sidorov', 'Ivan Sergeevich Sidorov', 'nothing'],
    ['Иван Петрович Сидоров', 'Иван Сергеевич Сидоров', 'nothing'],
    ['I. V. Sidorov', 'Ivan Petrovich Sidorov', 'nothing'],
    ['J. Smith', 'Paul Smith', 'nothing'],
    ['J. Smith', 'K. Smith', 'twins'],
    ['J. Smith', 'Karl Smith', 'twins'],
    ['А. Петров', 'Б. Петров', 'twins'],
    ['Petrov A.', 'Petrov B.', 'twins'],
    ['J. K. Smith', 'P. K. Smith', 'twins'],
    ['Peter Murphy', 'Paul Murphy', 'twins'],
    ['Peter James Murphy', 'Paul James Murphy', 'twins'],
    ['Hassan Haddad', 'Hussein Haddad', 'twins'],
    ['HADDAD Hassan', 'HADDAD Hussein', 'twins'],
    ['Hassan Haddad', 'Haddad Hussein', 'twins'],
    ['حسن حداد', 'حسين حداد', 'twins'],
    ['حسن حداد', 'Hussein Haddad', 'twins'],
    ['Ahmed Ali Hassan', 'Mohamed Ali Hassan', 'twins'],
    ['Juan Carlos García', 'Juan José García', 'twins'],
    ['Samir Haddad', 'Samira Haddad', 'twins'],
    ['Aleksandr Ivanov', 'Aleksandra Ivanova', 'twins'],
    ['Петров Иван', 'Петрова Ивана', 'twins'],
    ['Marina Novak', 'Maria Novak', 'twins'],
    ['N/A', 'N/A', 'nothing'],
    ['Unknown Male', 'Unknown Male', 'nothing'],
    ['Неизвестный мужчина', 'Неизвестный мужчина', 'nothing'],
    ['مجهول الهوية', 'مجهول الهوية', 'nothing'],
    ['Unbekannte Person', 'Unbekannte Person', 'nothing'],
    ['homme inconnu', 'homme inconnu', 'nothing'],
    ['hombre no identificado', 'hombre no identificado', 'nothing'],
    ['uomo sconosciuto', 'uomo sconosciuto', 'nothing'],
    ['不明男性', '不明男性', 'nothing'],
    ['无名氏', '无名氏', 'nothing'],
    ['신원미상', '신원미상', 'nothing'],
    ['baby boy', 'baby boy', 'nothing'],
    ['Max Mustermann', 'Max Mustermann', 'nothing'],
    ['FNU LNU', 'FNU LNU', 'nothing'],
    ['John Doe', 'John Doe', 'nothing'],
    ['неизвестно', 'неизвестно', 'nothing'],
  ])('%s and %s, who share %s', async (left, right, shared) => {
    expect(await probability(left, right, shared)).toBeLessThan(0.5);
  });
});

describe('among 300 records, proposeMatches proposes', () => {
  it.each([
    ['김정은', 'Kim Jong-un', 'born'],
    ['박지성', 'Park Ji-sung', 'born'],
    ['이영희', 'Lee Young-hee', 'born'],
    ['משה כהן', 'Moshe Cohen', 'born'],
    ['דוד לוי', 'David Levy', 'born'],
    ['陳大文', 'Chan Tai Man', 'born'],
    ['李嘉誠', 'Li Ka-shing', 'born'],
    ['陳大文', '陈大文', 'nothing'],
    ['田中太郎', 'Tanaka Taro', 'born'],
    ['佐藤 花子', 'Hanako Sato', 'born'],
    ['ተስፋይ ገብረመድህን', 'Tesfay Gebremedhin', 'born'],
    ['အောင်ဆန်းစုကြည်', 'Aung San Suu Kyi', 'born'],
    ['Maxamed Cali Faarax', 'Mohamed Ali Farah', 'nothing'],
    ['Xasan Cabdi', 'Hassan Abdi', 'born'],
    ['Nguyen Van An', 'Nguyễn Văn Ân', 'born'],
    ['José García', 'Jose Garcia', 'nothing'],
    ['Ali bin Omar', 'Ali Omar', 'nothing'],
    ['Ivan Petrovich Sidorov', 'И. П. Сидоров', 'born'],
    ['John Smith', 'J. Smith', 'born'],
    ['John Fitzgerald Kennedy', 'John Kennedy', 'nothing'],
    ['Elena Popescu', 'Elena Ionescu', 'twins'],
    ['Abu Bakr Haddad', 'Abubakar Haddad', 'nothing'],
  ])('%s and %s, who share %s', async (left, right, shared) => {
    expect(await probability(left, right, shared)).toBeGreaterThanOrEqual(0.5);
  });
});

const PAIRS = new URL('../../../shared/cases/bugs/name-pairs.csv', import.meta.url);

describe.skipIf(!existsSync(PAIRS))('the pairs of ../shared/cases/bugs/name-pairs.csv', () => {
  const rows = existsSync(PAIRS) ? readFileSync(PAIRS, 'utf8').trim().split('\n').slice(1) : [];
  it.each(rows.map((row) => row.split(',') as [string, string, string, string]))(
    '%s / %s are %s',
    async (left, right, wanted, shared) => {
      const found = (await probability(left, right, shared || 'nothing')) >= 0.5 ? 'together' : 'apart';
      expect(found).toBe(wanted);
    },
  );
});
