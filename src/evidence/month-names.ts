/** Months as exports name them, by the first letters that tell them apart in their language. */
const NAMES: readonly string[] = [
  'jan|januar|january|janvier|janv|enero|ene|gennaio|gen|janeiro|januari|ocak|oca|янв|январь|января|січ|siječanj|styczeń|sty|ianuarie|ian|ιαν|يناير|كانون الثاني|जनवरी',
  'feb|februar|february|février|févr|fév|fevrier|febrero|febbraio|fevereiro|fev|februari|şubat|şub|фев|февраль|февраля|лют|veljača|luty|lut|februarie|φεβ|فبراير|شباط|फरवरी',
  'mar|march|märz|mär|mrz|mars|marzo|março|maart|mrt|mart|мар|март|марта|бер|ožujak|marzec|martie|μαρ|مارس|آذار|मार्च',
  'apr|april|avril|avr|abril|abr|aprile|nisan|nis|апр|апрель|апреля|квіт|кві|travanj|kwiecień|kwi|aprilie|απρ|أبريل|ابريل|نيسان|अप्रैल',
  'may|mai|mayo|maggio|mag|maio|mei|mayıs|май|мая|трав|svibanj|maj|μαι|مايو|أيار|मई',
  'jun|june|juni|juin|junio|giugno|giu|junho|haziran|haz|июн|июнь|июня|черв|чер|lipanj|czerwiec|cze|iunie|iun|ιουν|يونيو|حزيران|जून',
  'jul|july|juli|juillet|juil|julio|luglio|lug|julho|temmuz|tem|июл|июль|июля|лип|srpanj|lipiec|lip|iulie|iul|ιουλ|يوليو|تموز|जुलाई',
  'aug|august|août|aout|agosto|ago|augustus|ağustos|ağu|авг|август|августа|серп|сер|kolovoz|sierpień|sie|αυγ|أغسطس|آب|अगस्त',
  'sep|sept|september|septembre|septiembre|settembre|set|setembro|eylül|eyl|сен|сент|сентябрь|сентября|вер|rujan|wrzesień|wrz|septembrie|σεπ|سبتمبر|أيلول|सितंबर',
  'oct|october|oktober|okt|octobre|octubre|ottobre|ott|outubro|out|ekim|eki|окт|октябрь|октября|жов|listopad|październik|paź|octombrie|οκτ|أكتوبر|تشرين الأول|अक्टूबर',
  'nov|november|novembre|noviembre|novembro|kasım|kas|ноя|ноябрь|ноября|studeni|noiembrie|noi|νοε|نوفمبر|تشرين الثاني|नवंबर',
  'dec|december|dezember|dez|décembre|déc|diciembre|dic|dicembre|dezembro|aralık|ara|дек|декабрь|декабря|груд|гру|prosinac|grudzień|gru|decembrie|δεκ|ديسمبر|كانون الأول|दिसंबर',
];

const MONTHS: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap((names, month) =>
    names.split('|').map((name): [string, string] => [name, String(month + 1).padStart(2, '0')]),
  ),
);

/** The two digits of a month by its name. */
export function monthOf(name: string): string | undefined {
  return MONTHS.get(name.normalize('NFC').toLowerCase().replace(/\.$/, ''));
}
