import { once } from '../../model/index.ts';

/** What columns are called that say how old somebody is; compared without blanks. */
export const AGE_COLUMN: RegExp =
  /^(?:(?:approx\w*|estimated|est|claimed|declared|stated|alleged|reported|apparent|current|person|real|true)?age(?:years|inyears|yrs|estimate|estimated|claimed|declared|at\w+|ofperson|group)?|alter|lebensalter|alterinjahren|jahre|âge|ageans|edad|edadaños|idade|età|eta|возраст|полныхлет|вік|възраст|години|godine|godina|starost|старост|године|wiek|vârst[aă]|varsta|kor|életkor|eletkor|ηλικία|ηλικια|mosha|moshë|yaş|yas|yaşı|العمر|عمر|السن|سن|عمر|उम्र|आयु|বয়স|tuổi|年龄|年齡|岁数|da|dada|ዕድሜ|ዕድመ|temen|تەمەن|shekaru)$/iu;

/** What columns are called that say when somebody was born. */
export const BIRTH_COLUMN: RegExp =
  /^(?:(?:date|day|year)?(?:of)?birth(?:date|day|year)?|dateofbirth\w*|birthdt|dob|yob|born|bornon|geb|gebdatum|geburtsdatum|geburtstag|geburtsjahr|geboren|geborenam|fechadenacimiento|fechanacimiento|fnacimiento|añodenacimiento|nacido|nacida|datedenaissance|naissance|née?le|datadinascita|nascita|natoil|datadenascimento|nascimento|dataurodzenia|rokurodzenia|urodzon[ya]|datumro[đd]enja|ro[đd]en[ai]?|godište|датум(?:а)?рођења|doğumtarihi|doğum|doğumyılı|dogumtarihi|датарождения|годрождения|рожден(?:ия|а)?|датанародження|рікнародження|датанараждане|роден|datanașterii|datanasterii|születésidátum|születési?idő|született|ημερομηνίαγέννησης|ημερομηνιαγεννησης|datelindja|datëlindja|تاريخالميلاد|الميلاد|مواليد|سنةالميلاد|تاریختولد|سالتولد|تولد|دزیږیدونیټه|تاریخپیدائش|जन्मतिथि|जन्म|জন্মতারিখ|ngàysinh|nămsinh|出生日期|出生年月|出生年份|出生|taariikhdadhalashada|dhalasho|የትውልድቀን|ዕለትትውልዲ|rojadayikbûnê|ranarhaihuwa)$/iu;

const N = '(\\d{1,2})(?![\\d.,/:-]*\\d)';
const YEARS = '(?:years?|yrs?|yr)';

/** Remarks that tell an age; the number stands in the first group. Bare years tell none: `10 years in prison`, `seit 3 Jahren`. */
const AGE_TEXTS: readonly string[] = [
  `${N}[\\s-]*${YEARS}[\\s-]*(?:old|of age)`,
  `(?<![\\p{L}\\d])${N}\\s*-?\\s*(?:y[/. ]?o|yo)(?![\\p{L}])`,
  `(?<!\\p{L})age[ds]?\\s*(?:of|is|was|at|about|around|approx\\.?|ca\\.?|c\\.|only|just|[:=~])*\\s*${N}`,
  `(?<!\\p{L})(?:claim|say|said|state|declare|believe|appear|look|seem|thought|allege|report|suspect|estimate|assume)\\p{L}*\\s+(?:\\p{L}+\\s+){0,3}?(?:be|is|was|being|as|at|about|around|only|just|like|approx\\.?)\\s*(?:about|around|only|just|ca\\.?|approx\\.?|~)?\\s*${N}(?=\\s*(?:$|[.,;:!?)(]|${YEARS}|and|or|but|when|at))`,
  `(?<!\\p{L})(?:is|was|be|only|just|turns?|turned|under|below)\\s+(?:only\\s+|just\\s+)?${N}\\s*${YEARS}?\\s*(?:$|[.;,)])`,
  `${N}\\s*jahre?n?\\s+alt`,
  `${N}[\\s-]*jähr`,
  `(?:alter|lebensalter)\\s*(?:von|ca\\.?|etwa|[:=])*\\s*${N}`,
  `âg[ée]+e?s?\\s+(?:de|d|environ|\\s)*\\s*${N}`,
  `(?:(?<!\\p{L})(?:a|ait|avait|avoir|ayant|aurait|dit avoir)\\s+(?:environ\\s+|à peine\\s+)?)${N}\\s*ans(?!\\s+d[e'’ ]*\\s*(?:prison|r[ée]clusion|peine))`,
  `(?:tiene|tener|tenía|edad(?:\\s+de)?|edad:|niñ[oa]\\s+de|joven\\s+de|chic[oa]\\s+de|cumpl\\p{L}+)\\s*(?:unos\\s+)?${N}`,
  `(?:ha|avere|aveva|età(?:\\s+di)?|età:|ragazz[oa]\\s+di|bambin[oa]\\s+di)\\s*(?:circa\\s+)?${N}\\s*ann`,
  `(?:tem|ter|tinha|idade(?:\\s+de)?|idade:)\\s*(?:cerca de\\s+)?${N}\\s*(?:anos|$)`,
  `${N}\\s*-?\\s*(?:летн|річн|годиш|godišnj|letni|yaş|éves|vjeç|jir(?!\\p{L})|ساله|वर्षीय|tuổi|岁|歲|歳|세|ετων|ετών|χρονων|χρονών|χρονος)`,
  `(?:возраст\\p{L}*|ему|ей|исполнилось|вік|йому|їй|възраст|на)\\s*[:=-]?\\s*${N}\\s*(?:лет|год|рок|рік|годин|г\\.)`,
  `(?:w wieku|wiek:?|ma)\\s+${N}\\s*(?:lat|lata|$)`,
  `${N}\\s*godin[ae]?\\s+star`,
  `(?<!\\p{L})(?:ima|imao|imala|има|имао|имала)\\s+${N}\\s*(?:godin|годин)\\p{L}*(?!\\s+\\p{L})`,
  `(?:vârst[aă]\\s+de|are|varsta\\s+de)\\s+${N}\\s*(?:de\\s+)?ani`,
  `(?:ηλικίας|ηλικιας)\\s+${N}`,
  `(?:عمره|عمرها|العمر|عمر|يبلغ|تبلغ|سنه|سنها|سن)\\s*[:=]?\\s*(?:حوالي\\s+)?${N}`,
  `${N}\\s*(?:سنة|سنوات|عاما|عامًا)\\s+(?:من العمر|العمر)`,
  `${N}\\s*(?:साल|वर्ष)\\s+(?:का|की|के)`,
  `(?:বয়স)\\s*[:=]?\\s*${N}`,
  `${N}\\s*(?:ዓመቱ|ዓመቷ|ዓመት ልጅ)`,
  `(?:temenê?|تەمەنی|shekarunsa|shekarunta|shekaru)\\s+${N}`,
];

/** The same, read when first asked for. */
export const agePhrases: () => readonly RegExp[] = once(() => AGE_TEXTS.map((pattern) => new RegExp(pattern, 'giu')));

/** A remark that tells when somebody was born: the date, or the year, stands in the first group. */
export const BORN_PHRASE: RegExp =
  /(?<!\p{L})(?:born|dob|d\.o\.b\.?|b\.|née?|geb\.?|geboren|nacid[oa]|nat[oa]|nascid[oa]|ur\.|urodzon[ya]|rođen[a]?|рожд\p{L}*|род\.|г\.\s?р\.|doğum\p{L}*|مواليد|متولد|出生)\s*(?:in|on|am|le|el|il|em|[:=])?\s*((?:\d{1,4}[./-]){0,2}\d{2,4})(?!\d)/giu;
