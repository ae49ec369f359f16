import { foldArabic } from './fold-arabic.ts';
import { nameSound } from './name-sound.ts';

/** Given names and the forms they are called or written by where spelling rules do not lead from one to the other. */
const GROUPS: readonly string[] = [
  'aleksandr alexander alexandre aleksander alejandro iskander sasha sascha shura',
  'aleksandra alexandra sandra alessandra',
  'aleksei alexey alexei alyosha lyosha',
  'ali aly cali علي على',
  'abdi cabdi',
  'ahmed ahmad achmed axmed أحمد احمد',
  'andrei andrew andreas andrey andrzej andres',
  'anna ania anya anja anne ana anka',
  'anton antonio antoine antony anthony tony toni',
  'daniel danil danilo danny dani',
  'dmitri dmitry dmitriy dima dimitri mitya',
  'ekaterina catherine katarina katarzyna kate katya katia caterina',
  'elena helena helen yelena lena ilona',
  'elizabeth elizaveta elisabeth liza lisa betty elsa',
  'francisco frank francesco franz francois paco pancho ferenc',
  'george georg giorgos georgios georgi jorge giorgio yuri jerzy',
  'grigori gregory grigoriy grisha gregor',
  'giuseppe joseph jose josef jozef pepe pino yosef iosif',
  'hasan hassan hasen xasan حسن',
  'husein hussein husayn hossein houssine xuseen حسين',
  'igor ihor',
  'ivan john johann johannes jan juan jean giovanni ioannis yannis janos vanya jack',
  'jakob jacob jacques yakov james jim jimmy giacomo yaakov',
  'karl carl charles carlos carlo charlie karol',
  'lorenzo lawrence laurent lars larry',
  'lyudmila ludmila lyuda luda mila',
  'margarita margaret rita margot gosia malgorzata',
  'maria mary marie mariya masha marija mariam maryam meryem miriam مريم',
  'mikhail michael michel miguel michal mischa misha mike mihai mikael',
  'mohammed muhammad mohamed mohamad mahamed maxamed mehmet mamadou mohd mhd muhamed محمد',
  'mustafa mostafa moustapha mustapha مصطفى',
  'natalia natalya natasha nathalie',
  'nikolai nicholas nicolas nikola nikolaos kolya mikolaj nick niko',
  'omar umar omer cumar عمر',
  'pavel paul paulo pablo pasha pawel',
  'pyotr peter petr pedro piotr pietro petya pierre',
  'robert roberto bob rob bobby',
  'richard ricardo riccardo rick dick',
  'sergei sergey serge sergio serhii seryozha',
  'stefan stephen steven stepan esteban istvan steve',
  'svetlana sveta lana',
  'tatiana tatyana tanya tania',
  'thomas tomas tomasz tom tommaso foma',
  'viktor victor vitya wiktor',
  'vladimir volodymyr vova volodya wlodzimierz vlado',
  'william wilhelm guillaume guillermo bill will billy vilmos',
  'yevgeni evgeny eugene evgeniy zhenya eugen eugenio',
  'yusuf joseph youssef yousef yosef يوسف',
  'yahya yehia يحيى',
  'said saeed sayed سعيد',
  'isa issa eisa ciise عيسى',
  'musa moussa mousa موسى',
];

/** Given names of their own that are one letter from another. */
const OWN_NAMES =
  'marina marta martha mirjana hana lana nina tina dina irina karina milena milan milos marko marco mario darko zoran goran boris dora nora sara mara tamara laura lara clara carla emma ella oliver olivia kevin martin marvin marian adrian damian julian fabian christian christine patrick simon ramon mina lina rima rami sami samir amir amira nabil adel diana daria maja mia lea leo theo luca luka lucas noah nora vera petra paula paola dragan dusan bojan dejan ivo iva ivana jana'.split(
    ' ',
  );

/** Sound of a form to the first forms of its groups. */
const GROUPS_OF: ReadonlyMap<string, readonly string[]> = groupsOf();

function groupsOf(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const group of [...GROUPS, ...OWN_NAMES]) {
    const forms = group.split(' ').map(foldArabic);
    for (const sound of new Set(forms.map(nameSound))) groups.set(sound, [...(groups.get(sound) ?? []), forms[0]!]);
  }
  return groups;
}

const NONE: readonly string[] = Object.freeze([]);

/**
 * The names that a part of a name is a pet form or a form of another language of: Sasha is an Alexander, Joseph a Giuseppe and a Yusuf.
 * Empty where none is known.
 *
 * The list is short, of names common along migration routes, and made for this library; it is no dictionary. Forms are known by
 * their sound, so that Alexandr is one too.
 *
 * @example nameVariants('misha') // => nameVariants('michael')
 */
export function nameVariants(part: string): readonly string[] {
  return GROUPS_OF.get(nameSound(foldArabic(part))) ?? NONE;
}
