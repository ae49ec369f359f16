import { once } from '../model/index.ts';

/**
 * Han characters of names by their Mandarin reading (pinyin without tones, `v` for ü). The 3,755 of the first level of GB 2312 stand there in the order of their readings: how many of
 * them each has, one after the other. Behind these what that order does not tell: other readings, family names, further characters of given names, in both ways of writing. Readings after
 * the npm package pinyin-pro (MIT), which the package depends on.
 */
const IN_ORDER = `
a2ai13an9ang3ao9ba13pa1ba4bai8ban15bang12bao17bei15ben4beng6bi19pi1bi4bian12biao4bie4bin6bing9bo19bu8bo1bu2ca1cai11can7cang5cao5ce5ceng2cha11chai3chan10chang13chao9che6chen10cheng1
5chi16chong5chou12chu16chuai1chuan7chuang2zhuang1chuang3chui5chun7chuo2ci12cong6cou1cu4cuan3cui8cun3cuo6da6dai12dan13tan1dan1dang5dao12de3deng7di8zhai1di10dian16diao8tiao1die7ding9
diu1dong10dou8du14duan6dui4dun5tun1dun3duo12e13en1er8fa8fan17fang11fei12fen15feng15fo1fou1fu24pu1fu20ga2gai6gan11gang9gao7hao1gao2ge11ha1ge5gei1gen2geng7gong15gou9gu18gua6guai3guan
11guang3gui16gun3guo6ha1hai7han19hang3hao9he10mo1he7hei2hen4heng5hong9hou7hu18hua9huai5huan3hai1huan10huang14hui21hun6huo10ji53jia17jian24kan1jian15jiang13jiao28jie9ju1jie17jin20ji
ng25jiong2jiu17ju8zui1ju16juan7jue10jun11ka3ge1kai5kan6kang7kao4ke8hai1ke6ken4keng2kong4kou4ku7kua5kuai4kuan2kuang8kui11kun4kuo4la7lai3lan15lang7lao9le2lei11leng3li34lia1lian14lian
g11liao13lie5lin12ling14liu11long9lou6lu20lv14luan6lve2lun7luo12ma9mai6man9mang6mao12me1mei16men3meng8mi14mian9miao8mie2min6ming6miu1mo17mou1mu1mou1mu15na7nai5nan3nang1nao5ne1nei2n
en1neng1ni11nian7niang2niao2nie7nin1ning6niu4nong4nu3nv1nuan1nve2nuo4o1ou7pa6pai6pan8pang5pao7pei9pen2peng14pi17pian4piao4pie2pin5ping9po8pou1pu15qi36qia3qian22qiang8qiao15qie5qin1
1qing13qiong2qiu8qu13quan11que8qun2ran4rang5rao3re2ren10reng2ri1rong10rou3ru10ruan2rui3run2ruo2sa3sai4san4sang3sao4se3sen1seng1sha3cha1sha5shai2shan16shang8shao11she12shen16sheng11
shi12shen1shi34shou10shu33shua2shuai4shuan2shuang3shui4shun4shuo4si16song8sou4su12suan3sui11sun3suo8ta9tai9tan18tang13tao11te1teng4ti15tian8tiao5tie3ting10tong13tou4tu11tuan2tui6tu
n3tuo11wa7wai2wan17wang10wei33wen10weng3wo9wu29xi29xian2xi4xia10sha1xia2xian26xiang20xiao5ao1xiao12xie21xin10xing15xiong7xiu9xu13chu1xu5xuan10xue6xun14ya16yan33yang17yao15ye15yi53y
in16ying18yo1yong15you20yu29xu1yu15yuan20yue4yao1yue5yun12za3zai7zan4zang3zao14ze4zei1zen1zeng4zha4ya1zha3shan1zha1za1zha3zhai6zhan3nian1zhan3nian1zhan9zhang15zhao10zhe10zhen16zhen
g11zhen1zheng3zhi43zhong11zhou14zhu26zhua2zhuai1zhuan6zhuang7zhui6zhun2zhuo8zhe1zhuo2zi8zai1zi6zong7zou4zu8zuan2zui4zun2zuo3zha1zuo4`;
const BESIDE = `
ban辦bao寶bei蓓貝ben贲bi秘畢bian邊bin賓bing邴bo薄cai偲財cen岑ceng曾chan婵chang長chao晁chen琛宸陳cheng誠chi郗遲齒chong种chu褚處chun純ci賜cong聰da達dai黛da
n單膽dang黨deng鄧dian電點diao調ding頂dong東dou窦竇dui隊duo铎fa髮fan梵飯fei霏飛費feng酆馮鳳豐鋒風gai蓋gang綱gao郜ge盖蓋閣gong龔gou句gu顧guan關觀館guang廣gui貴gu
o國過han瀚菡晗韓hao昊皓濠灏號he黑賀heng蘅hong泓鴻紅hu扈護hua華驊huan還huang黃hui晖蕙輝薈ji嵇暨稷骥紀際繼績輯jia郏賈駕jian戬鍵間jiang蔣講jiao姣皎jie劼婕潔傑階jin瑾妗錦進jing婧璟菁
靜經鏡ju車舉jue珏覺jun珺隽軍鈞雋駿kai锴恺愷開kan阚ke珂kuai蒯kuang邝kui夔kun堃lai賴lan岚蘭嵐藍lao勞le樂lei類li郦俪麗離lian連蓮練lin蔺麟臨ling靈齡領liu劉long珑龍lu逯璐魯陸盧錄
luan栾鑾lun論輪luo珞羅駱lv呂ma馬mai邁麥mao貿men門meng夢mi宓miao缪淼min闵旻閔ming茗銘鳴miu缪mou謀mu沐nan楠難niao鳥nie乜nong農nuo諾ou区歐pang逄龐peng鵬piao朴飄po
繁pu濮qi琪琦麒淇祺绮齊綺qian骞茜倩蒨錢謙qiang強qiao喬qin覃qing慶輕qiu仇裘qu璩瞿quan荃權que阙qun羣ran苒rong榕榮rui芮睿叡銳run閏sa薩sai賽shan单單姗shao召紹she折厍shen莘燊
sheng晟聖shi時詩識釋shu殳姝術shuang雙shun順shuo說si絲song嵩頌su蘇肅sui隨sun孫tai邰tan譚tang湯tao韬濤teng滕騰ti題tie鐵ting婷tong佟tou钭wai崴wei隗玮炜薇葳衛韋偉緯維
wen雯聞wu邬於吳鄔霧xi洗奚郤曦玺禧習xian娴賢顯縣險xiang項鄉xiao潇骁筱蕭xie解謝xin昕鑫歆馨xing興xiu琇繡xu胥栩許續須xuan炫璇萱暄煊軒選xun荀洵訓馴ya娅鴨yan晏闫妍嫣焱嬿嚴顏閻驗yang楊陽養yao垚
ye烨晔葉頁yi羿熠翊奕弈怡懿漪祎藝議義譯遺醫yin胤銀陰飲ying滢瑛瑩穎鷹贏yong詠you宥遊yu鬱庾妤煜钰瑜昱諭預魚yuan媛遠願yue乐樂玥yun员芸昀筠赟雲運蘊za雜zai載zan昝贊zang臧ze責zha查zhai齋zhang
长長璋張zhao趙zhe喆這zhen圳蓁鎮貞zheng铮峥鄭zhi質職製zhong鍾鐘終zhu竺zhuan轉zi訾梓資zong總zou鄒`;

/** The first level of GB 2312: two bytes each. */
const FIRST_LEVEL = { from: 0xb0, to: 0xd7, cells: 94, count: 3755 } as const;

function firstLevel(): readonly string[] {
  const { from, to, cells, count } = FIRST_LEVEL;
  const bytes: number[] = [];
  for (let row = from; row <= to; row++) for (let cell = 0; cell < cells; cell++) bytes.push(row, 0xa1 + cell);
  return [...new TextDecoder('gb18030').decode(new Uint8Array(bytes.slice(0, 2 * count)))];
}

/** Each character with its readings. */
const readings = once(() => {
  const found = new Map<string, string[]>();
  const add = (character: string, reading: string): unknown =>
    found.get(character)?.push(reading) ?? found.set(character, [reading]);
  const characters = firstLevel();
  let at = 0;
  for (const [, reading = '', count] of IN_ORDER.replaceAll('\n', '').matchAll(/([a-z]+)(\d+)/g))
    for (const end = at + Number(count); at < end; at++) add(characters[at]!, reading);
  for (const [, reading = '', others] of BESIDE.replaceAll('\n', '').matchAll(/([a-z]+)([^a-z]+)/g))
    for (const character of others!) add(character, reading);
  return found;
});

const NAME = /^\p{Script=Han}{2,4}$/u;
const MOST_SPELLINGS = 24;

/** Whether a text may be a name in Han characters. */
export function isHanName(text: string): boolean {
  return NAME.test(text.trim());
}

/**
 * How a name in Han characters may stand in Latin letters, as one word: family name first and last, the family name of one character or two. None where a
 * character is not known.
 *
 * @example hanSpellings('王伟') // => ['wangwei', 'weiwang']
 */
export function hanSpellings(name: string): readonly string[] {
  const known = [...name.trim()].map((character) => readings().get(character));
  let read: readonly (readonly string[])[] = [[]];
  for (const options of known) {
    if (options === undefined) return [];
    read = read.flatMap((syllables) => options.map((option) => [...syllables, option])).slice(0, MOST_SPELLINGS);
  }
  const found = read.flatMap((syllables) =>
    [0, 1, 2]
      .filter((length) => length < syllables.length)
      .map((length) => [...syllables.slice(length), ...syllables.slice(0, length)].join('')),
  );
  return [
    ...new Set(
      found.flatMap((word) =>
        word.includes('v') ? [word, word.replaceAll('v', 'u'), word.replaceAll('v', 'yu')] : [word],
      ),
    ),
  ];
}
