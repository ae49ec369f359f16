import { nameSound } from './name-sound.ts';

/** Given names and the forms they are called or written by where spelling rules do not lead from one to the other. */
const GROUPS: readonly string[] = [
  'aleksandr alexander alexandre aleksander alejandro iskander sasha sascha shura',
  'aleksandra alexandra sandra alessandra',
  'aleksei alexey alexei alyosha lyosha',
  'ali aly علي على',
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
  'hasan hassan hasen حسن',
  'husein hussein husayn hossein houssine حسين',
  'igor ihor',
  'ivan john johann johannes jan juan jean giovanni ioannis yannis janos vanya jack',
  'jakob jacob jacques yakov james jim jimmy giacomo yaakov',
  'karl carl charles carlos carlo charlie karol',
  'lorenzo lawrence laurent lars larry',
  'lyudmila ludmila lyuda luda mila',
  'margarita margaret rita margot gosia malgorzata',
  'maria mary marie mariya masha marija mariam maryam miriam مريم',
  'mikhail michael michel miguel michal mischa misha mike mihai mikael',
  'mohammed muhammad mohamed mohamad mehmet mamadou mohd muhamed محمد',
  'mustafa mostafa moustapha mustapha مصطفى',
  'natalia natalya natasha nathalie',
  'nikolai nicholas nicolas nikola nikolaos kolya mikolaj nick niko',
  'omar umar omer عمر',
  'pavel paul paulo pablo pasha pawel',
  'pyotr peter petr pedro piotr pietro petya pierre',
  'robert roberto bob rob bobby',
  'richard ricardo riccardo rick dick',
  'sergei sergey serge sergio serhii seryozha',
  'stefan stephen steven stepan esteban istvan steve',
  'svetlana sveta lana',
  'tatiana tatyana tanya tania',
  'thomas tomas tomasz tom tommaso foma',
  'vladimir volodymyr vova volodya wlodzimierz vlado',
  'william wilhelm guillaume guillermo bill will billy vilmos',
  'yevgeni evgeny eugene evgeniy zhenya eugen eugenio',
  'yusuf joseph youssef yousef yosef يوسف',
  'yahya yehia يحيى',
  'said saeed sayed سعيد',
  'isa issa eisa عيسى',
  'musa moussa mousa موسى',
];

/** Sound of a form to the first form of its group; of a sound in two groups the first group holds. */
const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.toReversed().flatMap((group) => {
    const forms = group.split(' ');
    return forms.map((form) => [nameSound(form), forms[0]!] as const);
  }),
);

/**
 * The name that a part of a name is a pet form or a form of another language of: Sasha is an Alexander. Undefined where none is known.
 *
 * The list is short, of names common along migration routes, and made for this library; it is no dictionary. Forms are known by
 * their sound, so that Alexandr is one too.
 *
 * @example nameVariant('misha') === nameVariant('michael') // => true
 */
export function nameVariant(part: string): string | undefined {
  return GROUP_OF.get(nameSound(part));
}
