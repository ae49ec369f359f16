/** What a word beside a call says: which way it went, and of what kind it was. */
export interface Sense {
  readonly way?: 'out' | 'in';
  readonly kind?: 'call' | 'message' | 'data';
}

const OUT =
  'sal|aus|abg|gehend|gewählt|getätigt|realizada|realizado|efectuada|efetuada|efetuado|originada|originado|hecha|emitida|feita|salida|sainte|sortante|émise|effettuata|effettuato|uscita|verzonden|gebeld|wysłane|wykonane|odlazni|odlazno|исходящая|исходящие|отправлено|yapılan|الصادر|الصادرة|خارج|رفته|out|outgoing|outbound|outgo|outcoming|og|o|mo|moc|orig|originating|originated|origination|sent|send|dialled|dialed|placed|made|smo|mosms|smsmo|aout|callout|smsout|outgoingcall|outgoingsms|ausgehend|abgehend|saliente|enviado|enviada|sortant|envoyé|émis|uscente|inviato|uitgaand|wychodzące|wychodzący|исходящий|исходящее|исх|giden|arayan|صادر|صادرة|خروجی|forwarded|cfw|cf|diverted|cfu|cfb|cfna';
const IN =
  'ent|ein|ank|kommend|empfangen|angenommen|eingegangen|recebida|recebido|entrada|perdida|entrante|reçue|reçus|manqué|ricevuta|entranta|ontvangen|gemist|odebrane|nieodebrane|dolazni|dolazno|propušten|входящая|входящие|принято|пропущено|cevapsız|الوارد|الواردة|داخل|فائتة|آمده|in|incoming|inbound|ic|i|mt|mtc|term|terminating|terminated|termination|received|recv|missed|rejected|declined|unanswered|smt|mtsms|smsmt|ain|callin|smsin|incomingcall|incomingsms|eingehend|ankommend|entrante|recibido|recibida|entrant|reçu|entrata|ricevuto|inkomend|przychodzące|przychodzący|входящий|входящее|вх|пропущенный|gelen|aranan|وارد|واردة|ورودی';
const MESSAGE =
  'mensajes|mensagens|mesaj|mesajı|messages|mitteilung|poruke|wiadomości|wiadomość|сообщения|短信|メッセージ|메시지|kurznachricht|kurznachrichten|mensagem|texto|texte|poruka|sms|mms|message|msg|text|texts|smo|smt|mosms|mtsms|smsmo|smsmt|smsin|smsout|outgoingsms|incomingsms|ism|osm|chat|imessage|whatsapp|viber|signal|telegram|nachricht|mensaje|messaggio|wiadomość|сообщение|смс|رسالة|پیامک|email';
const DATA =
  'data|gprs|internet|packet|pdp|ipdr|web|wap|edge|browsing|apn|ggsn|sgsn|pgw|lte data|datensitzung|datos|données|dati|интернет|internet data|ps';
const CALL =
  'voz|voix|voce|sprache|sprachdienst|telefonie|stimme|głos|glas|ses|sesli|fonia|fonie|telefonía|telefonia|voces|通话|语音|通話|音声|통화|голос|голосовой|голосовая|صوت|صوتي|صوتية|rozmowy|appels|llamadas|chamada|ligação|poziv|call|calls|voice|moc|mtc|telephony|speech|volte|vowifi|audio|video|phone|anruf|gespräch|llamada|appel|chiamata|rozmowa|звонок|вызов|arama|مكالمة|تماس|tel|outgoingcall|incomingcall|callin|callout|missed|facetime';

/** How words for a way begin, however they are inflected. */
const OUT_STEMS =
  /^(?:outgo|outb|originat|diall?ed|ausgeh|abgeh|getätig|angewähl|salient|saliend|salid|realizad|efectuad|efetuad|efectuat|originad|hech[ao]|emitid|enviad|enviat|saída|saintes?$|sortant|émis|effectu|envoy|uscent|uscit|effettuat|inviat|uitga|verzond|gebeld|wychodz|wykonan|wysłan|odlaz|poslan|uput|исход|отправл|набран|giden|gönder|yap[ıi]l|arad[ıi]$|aramış|att[ıi]$|εξερχ|kimenő|odchoz|ieșire|utgående|udgående|lähte|صادر|الصادر|خروج|发出|主叫|去电|呼出|拨出|已拨|発信|발신)/u;
const IN_STEMS =
  /^(?:incom|inbo|inco(?:m|$)|terminat|receiv|miss(?:ed|ing)|eingeh|eingegang|ankomm|angekomm|empfang|verpasst|entrant|recibid|recebid|perdid|entrad|ontvang|inkom|gemist|reçu|manqu|ricevut|entrat|persa$|perse$|przychodz|odebr|nieodebr|dolaz|primlj|propušt|вход|принят|пропущ|полученн|gelen|alın|aldı$|arandı$|aranmış|cevaps|cevapl|εισερχ|αναπάντ|bejövő|přích|příchoz|intrare|primit|inkommand|indgående|saapuv|وارد|الوارد|فائت|ورود|بی‌پاسخ|来电|呼入|接听|未接|被叫|接收|已接|着信|수신|부재)/u;

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));
const [OUT_WORDS, IN_WORDS, MESSAGE_WORDS, DATA_WORDS, CALL_WORDS] = [OUT, IN, MESSAGE, DATA, CALL].map(set) as [
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
];

/**
 * Reads what a return says of way and kind, in one word or two: OUT, Incoming SMS, MOC, SMT, a_in, Voice.
 *
 * @example readSense('SMT') // => { way: 'in', kind: 'message' }
 */
export function readSense(text: string): Sense {
  const words = text
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    // Turkish capitals: İ is a small i with a dot above it, and I is written for ı too.
    .replace(/i\u0307/g, 'i')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  const has = (known: ReadonlySet<string>, stems?: RegExp): boolean =>
    words.some((word) => known.has(word) || stems?.test(word)) || known.has(words.join(''));
  const isTurkishIn = words.some((word) => /^(?:arandi|alindi|cevapsiz|aldi)$/.test(word));
  const way = isTurkishIn || has(IN_WORDS, IN_STEMS) ? 'in' : has(OUT_WORDS, OUT_STEMS) ? 'out' : undefined;
  const kind = has(MESSAGE_WORDS) ? 'message' : has(DATA_WORDS) ? 'data' : has(CALL_WORDS) ? 'call' : undefined;
  return { ...(way && { way }), ...(kind && { kind }) };
}
