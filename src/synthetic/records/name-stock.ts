/** A name as it is written in several scripts, and what else it is called. */
export interface StockName {
  readonly latin: string;
  /** Other ways to write it in Latin letters. */
  readonly spellings: readonly string[];
  readonly cyrillic: string;
  readonly arabic: string;
  readonly pets: readonly string[];
}

const stock = (lines: string): readonly StockName[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [latin = '', spellings = '', cyrillic = '', arabic = '', pets = ''] = line.split('|').map((s) => s.trim());
      const list = (text: string): string[] => (text === '' ? [] : text.split(','));
      return { latin, spellings: list(spellings), cyrillic, arabic, pets: list(pets) };
    });

/** Given names common from the Maghreb to the Hindu Kush and the Horn of Africa. */
export const SOUTHERN_GIVEN: readonly StockName[] = stock(`
  Mohammed | Muhammad,Mohamed,Mohamad | Мохаммед | محمد | Mohd
  Ahmed | Ahmad,Achmed | Ахмед | أحمد |
  Yusuf | Youssef,Yousef,Yusef | Юсуф | يوسف |
  Ibrahim | Ebrahim,Ibraheem | Ибрагим | إبراهيم |
  Khaled | Khalid | Халед | خالد |
  Hassan | Hasan | Хасан | حسن |
  Hussein | Husayn,Hossein,Houssine | Хусейн | حسين |
  Mustafa | Mostafa,Moustapha | Мустафа | مصطفى |
  Abdurrahman | Abdel Rahman,Abdulrahman,Abderrahmane | Абдуррахман | عبد الرحمن |
  Abdullah | Abdallah,Abdulla | Абдулла | عبد الله |
  Rashid | Rachid,Rasheed | Рашид | رشيد |
  Samir | Sameer | Самир | سمير |
  Tariq | Tarek,Tarik | Тарик | طارق |
  Karim | Kareem | Карим | كريم |
  Bilal | Bilel | Билал | بلال |
  Farid | Fareed | Фарид | فريد |
  Fatima | Fatma,Fatimah | Фатима | فاطمة |
  Mariam | Maryam,Meryem | Мариам | مريم |
  Salma | Selma | Сальма | سلمى |
  Zaynab | Zainab,Zeinab | Зейнаб | زينب |
  Tesfay | Tesfai | Тесфай | تسفاي |
  Mehari | Mehary | Мехари | مهاري |
  Dawit | Dawid | Давит | داويت |
  Berhane | Birhane | Берхане | برهاني |
`);

export const SOUTHERN_FAMILY: readonly StockName[] = stock(`
  Haddad | Hadad | Хаддад | حداد |
  Mansour | Mansur,Mansoor | Мансур | منصور |
  Nasser | Nasir,Naser | Насер | ناصر |
  Saleh | Salih | Салех | صالح |
  Khoury | Khouri,Khuri | Хури | خوري |
  Bakri | Bakry | Бакри | بكري |
  Darwish | Darwich,Derwish | Дарвиш | درويش |
  Sharif | Cherif,Shareef | Шариф | شريف |
  Gebremedhin | Gebremedhen | Гебремедин | جبرمدين |
  Haile | Hayle | Хайле | هايلي |
  Osman | Othman,Usman | Осман | عثمان |
  Karimi | Kareemi | Карими | كريمي |
`);

export const NORTHERN_GIVEN: readonly StockName[] = stock(`
  Aleksandr | Alexander,Alexandr | Александр | ألكسندر | Sasha
  Mikhail | Mihail,Michail | Михаил | ميخائيل | Misha
  Dmitri | Dmitry,Dmitriy | Дмитрий | دميتري | Dima
  Sergei | Sergey | Сергей | سيرغي | Seryozha
  Nikolai | Nikolay | Николай | نيكولاي | Kolya
  Vladimir | Wladimir | Владимир | فلاديمير | Vova
  Ivan | Iwan | Иван | إيفان | Vanya
  Pavel | Pawel | Павел | بافل | Pasha
  Stefan | Stephan | Стефан | ستيفان | Stevan
  Viktor | Victor | Виктор | فيكتور | Vitya
  Oleg | Olek | Олег | أوليغ |
  Bogdan | Bohdan | Богдан | بوغدان |
  Elena | Yelena,Helena | Елена | إيلينا | Lena
  Natalia | Natalya | Наталья | ناتاليا | Natasha
  Tatiana | Tatyana | Татьяна | تاتيانا | Tanya
  Maria | Mariya,Marija | Мария | ماريا | Masha
`);

export const NORTHERN_FAMILY: readonly StockName[] = stock(`
  Petrov | Petroff | Петров | بيتروف |
  Kovalenko | Kowalenko | Коваленко | كوفالينكو |
  Popescu | Popesku | Попеску | بوبيسكو |
  Novak | Nowak | Новак | نوفاك |
  Ivanov | Iwanow | Иванов | إيفانوف |
  Horvat | Horvath | Хорват | هورفات |
  Dimitrov | Dimitroff | Димитров | ديميتروف |
  Shevchuk | Schewtschuk,Szewczuk | Шевчук | شيفتشوك |
  Jovanovic | Yovanovich | Йованович | يوفانوفيتش |
  Melnik | Melnyk | Мельник | ميلنيك |
`);

/** Han characters with the pinyin of the name, without tones. */
export const EASTERN_FAMILY: readonly (readonly [han: string, latin: string])[] =
  '王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 黄Huang 赵Zhao 吴Wu 周Zhou 徐Xu 孙Sun 马Ma 朱Zhu 胡Hu 林Lin 郭Guo 何He 高Gao 罗Luo'
    .split(' ')
    .map((name) => [name[0]!, name.slice(1)]);

export const EASTERN_GIVEN: readonly (readonly [han: string, latin: string])[] =
  '伟Wei 芳Fang 娜Na 敏Min 静Jing 丽Li 强Qiang 磊Lei 军Jun 洋Yang 勇Yong 艳Yan 杰Jie 涛Tao 明Ming 超Chao 霞Xia 平Ping 刚Gang 文Wen 华Hua 飞Fei 鑫Xin 波Bo'
    .split(' ')
    .map((name) => [name[0]!, name.slice(1)]);
