import { once } from '../../model/index.ts';

/** One to seventeen in words, by language: inflected forms and spellings parted by `|`. What is an everyday word besides (`on` in Turkish) is left out. */
const NUMBERS: Readonly<Record<string, string>> = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  fr: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept|dix_sept',
  es: 'un|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis|dieciseis diecisiete',
  pt: 'um dois três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezasseis|dezesseis dezassete|dezessete',
  it: 'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette',
  de: 'ein|eins zwei drei vier fünf|fuenf sechs sieben acht neun zehn elf zwölf|zwoelf dreizehn vierzehn fünfzehn|fuenfzehn sechzehn siebzehn',
  nl: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien',
  ru: 'один|одного два|двух три|трех|трёх четыре|четырех|четырёх пять|пяти шесть|шести семь|семи восемь|восьми девять|девяти десять|десяти одиннадцать|одиннадцати двенадцать|двенадцати тринадцать|тринадцати четырнадцать|четырнадцати пятнадцать|пятнадцати шестнадцать|шестнадцати семнадцать|семнадцати',
  uk: "один два|двох три|трьох чотири п'ять|п’ять шість сім вісім дев'ять|дев’ять десять|десяти одинадцять|одинадцяти дванадцять|дванадцяти тринадцять|тринадцяти чотирнадцять|чотирнадцяти п'ятнадцять|п’ятнадцять|п'ятнадцяти шістнадцять|шістнадцяти сімнадцять|сімнадцяти",
  bg: 'един две|два три четири пет шест седем осем девет десет единадесет|единайсет дванадесет|дванайсет тринадесет|тринайсет четиринадесет|четиринайсет петнадесет|петнайсет шестнадесет|шестнайсет седемнадесет|седемнайсет',
  hr: 'jedan dva|dvije tri četiri pet šest sedam osam devet deset jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest',
  sr: 'један два три четири пет шест седам осам девет десет једанаест дванаест тринаест четрнаест петнаест шеснаест седамнаест',
  pl: 'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście|jedenastu dwanaście|dwunastu trzynaście|trzynastu czternaście|czternastu piętnaście|piętnastu szesnaście|szesnastu siedemnaście|siedemnastu',
  ro: 'unu doi trei patru cinci șase|sase șapte|sapte opt nouă zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece|saisprezece șaptesprezece|saptesprezece',
  hu: '- - három négy - - - nyolc kilenc tíz tizenegy tizenkettő|tizenkét tizenhárom tizennégy tizenöt tizenhat tizenhét',
  el: 'ενός δύο τριών τεσσάρων πέντε έξι επτά|εφτά οκτώ|οχτώ εννέα|εννιά δέκα έντεκα|ένδεκα δώδεκα δεκατριών|δεκατρία δεκατεσσάρων|δεκατέσσερα δεκαπέντε δεκαέξι|δεκάξι δεκαεπτά|δεκαεφτά',
  sq: 'një dy tre katër pesë gjashtë shtatë tetë nëntë dhjetë njëmbëdhjetë dymbëdhjetë trembëdhjetë katërmbëdhjetë pesëmbëdhjetë gjashtëmbëdhjetë shtatëmbëdhjetë',
  tr: 'bir iki üç dört beş altı yedi sekiz dokuz - on_bir|onbir on_iki|oniki on_üç|onüç on_dört|ondört on_beş|onbeş on_altı|onaltı on_yedi|onyedi',
  ar: '- - ثلاث|ثلاثة أربع|أربعة خمس|خمسة ست|ستة سبع|سبعة ثمان|ثماني|ثمانية تسع|تسعة عشر|عشرة أحد_عشر|إحدى_عشرة|احدى_عشرة اثني_عشر|اثنا_عشر|اثنتي_عشرة|اثنتا_عشرة ثلاثة_عشر|ثلاث_عشرة أربعة_عشر|أربع_عشرة|اربعة_عشر|اربع_عشرة خمسة_عشر|خمس_عشرة ستة_عشر|ست_عشرة سبعة_عشر|سبع_عشرة',
  fa: 'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده',
  ur: 'ایک - تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ',
  hi: 'एक दो तीन चार पांच|पाँच छह|छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह सत्रह',
  bn: 'এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো',
  vi: 'một hai ba bốn năm sáu bảy tám chín mười mười_một mười_hai mười_ba mười_bốn mười_lăm mười_sáu mười_bảy',
  so: 'hal laba saddex afar shan lix toddoba siddeed sagaal toban kow_iyo_toban laba_iyo_toban saddex_iyo_toban afar_iyo_toban shan_iyo_toban lix_iyo_toban toddoba_iyo_toban',
  ku: 'yek du sê çar pênc şeş heft heşt neh deh yazdeh|yanzdeh dozdeh|diwanzdeh sêzdeh çardeh|çardeh pazdeh|panzdeh şazdeh|şanzdeh hevdeh|hivdeh',
  am: 'አንድ ሁለት ሦስት|ሶስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ አስር|አሥር አስራ_አንድ|አሥራ_አንድ አስራ_ሁለት|አሥራ_ሁለት አስራ_ሦስት|አስራ_ሶስት አስራ_አራት|አሥራ_አራት አስራ_አምስት|አሥራ_አምስት አስራ_ስድስት|አሥራ_ስድስት አስራ_ሰባት|አሥራ_ሰባት',
};

const BEHIND = '(?=$|[^\\p{L}\\p{M}]|jähr|jaehr|jahr|jarig|летн|річн|годиш|годишњ|godišnj|letni|éves|χρον)';
/** Below ten a word is a number of years only before the word for them: `one`, `two` and `six` stand everywhere. */
const YEARS =
  '(?=[\\s-]*(?:years?|yrs?|months?|ans(?!\\p{L})|mois|años?|anos?|ann[io]|jahr|jähr|jaar|лет|год|рок|рік|месяц|godin|lata?(?!\\p{L})|ani(?!\\p{L})|éves|χρον|ετών|vjeç|yaş|عام|سن|سال|साल|वर्ष|বছর|tuổi|jir|sal|ዓመ))';
/** What may stand before a number below ten: after other words it ends a larger one, as in `twenty-seven`. */
const BEFORE =
  '(?<=^|[.,;:(/]\\s*|(?<![\\p{L}\\p{M}])(?:is|was|be|being|only|just|aged?|about|a|an|at|ist|hat|erst|nur|il a|elle a|de|di|ha|ter|tem|tiene|tenía|ему|ей|йому|їй|ma|ima|има|are|عمره|عمرها)\\s+)';
const FIRST_OF_TENS = 10;
const HAN = /(?<![一二三四五六七八九十百])十?[一二三四五六七八九十](?=(?:周|足)?[岁歲歳])/gu;
const BEGINNING = 3;
const WORD = once(() => /[\p{L}\p{M}]{2,}/gu);
const HAN_DIGITS = '一二三四五六七八九十';

const numbers = once(() => {
  const found = new Map<string, string>();
  for (const list of Object.values(NUMBERS)) {
    list.split(' ').forEach((forms, i) => {
      for (const form of forms.split('|').map((word) => word.replaceAll('_', ' ')))
        if (form !== '-' && !found.has(form)) found.set(form, String(i + 1));
    });
  }
  const longestFirst = [...found.keys()].sort((a, b) => b.length - a.length);
  const either = (isWanted: (form: string) => boolean): string =>
    longestFirst
      .filter(isWanted)
      .map((form) => form.replaceAll(' ', '[\\s-]+'))
      .join('|');
  const isTen = (form: string): boolean => Number(found.get(form)) >= FIRST_OF_TENS;
  const words = `(?:${either(isTen)})${BEHIND}|${BEFORE}(?:${either((form) => !isTen(form))})${YEARS}`;
  const beginnings = new Set(longestFirst.map((form) => form.slice(0, BEGINNING)));
  return { found, beginnings, pattern: new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})`, 'giu') };
});

/**
 * Writes numbers up to seventeen that stand in words as digits: ten and above wherever they stand, lower ones before a word for years.
 *
 * @example numbersAsDigits('siebzehnjährig, seventeen') // => '17jährig, 17'
 */
export function numbersAsDigits(text: string): string {
  const { found, beginnings, pattern } = numbers();
  // Most texts hold no word that begins as a number does, and are spared the search.
  const mayHold = text.match(WORD())?.some((word) => beginnings.has(word.slice(0, BEGINNING).toLowerCase())) ?? false;
  if (!mayHold && !text.includes('岁') && !/[歲歳]/.test(text)) return text;
  const ofHan = (word: string): string =>
    String(word.length > 1 ? 11 + HAN_DIGITS.indexOf(word[1]!) : 1 + HAN_DIGITS.indexOf(word));
  return text.replace(HAN, ofHan).replace(pattern, (word) => {
    const small = word.toLowerCase();
    return found.get(small) ?? found.get(small.replace(/[\s-]+/g, ' ')) ?? word;
  });
}
