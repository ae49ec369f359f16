import { plainName } from '../evidence/index.ts';

const SOURCE =
  /calling|caller|originat|sender|llamante|origen|origem|emisor|appelant|émetteur|chiamant|anruf(?:ende|er)|absender|вызывающ|звонящ|исходящ|отправит|arayan|dzwoniąc|المتصل(?!به)|المرسل(?!إليه)|^(?:from|src|a)(?=number|party|line|msisdn|telephone|phone|subscriber|$)|(?:number|party|line|msisdn|phone|telephone|subscriber|nummer|rufnummer|abonado|teléfono|telefone|numer|numero|numéro|абонент|номер|رقم)(?:a|а)$/u;
const TARGET =
  /called|callee|dial+ed|terminat|destin|receiv|recipient|llamad[ao]|appelé|chiamat|angeruf|empfänger|zielruf|вызываем|входящ|получат|aranan|wybieran|المتصلبه|المرسلإليه|المستلم|المطلوب|الطرفالثاني|other(?:party|number|line|msisdn)|opposite|correspond|interlocut|partner|counterpart|diğer|diger|karşı|^(?:to|dst|dest|b)(?=number|party|line|msisdn|telephone|phone|subscriber|$)|(?:number|party|line|msisdn|phone|telephone|subscriber|nummer|rufnummer|abonado|teléfono|telefone|numer|numero|numéro|абонент|номер|رقم)(?:b|б)$/u;

/**
 * Tells of which end of a call a column speaks, by the words its name is made of; undefined where none tells.
 *
 * @example endOfColumn('Called Party Telephone Number') // => 'target'
 */
export function endOfColumn(column: string): 'source' | 'target' | undefined {
  const name = plainName(column);
  const [word] = column.toLowerCase().split(/[\s_.-]+/);
  if (word !== name && (word === 'from' || word === 'to')) return word === 'from' ? 'source' : 'target';
  // Who is called the caller may hold a word of the other end too: `number called from`.
  if (/calledfrom|callfrom|callercalled/.test(name)) return 'source';
  if (TARGET.test(name)) return 'target';
  return SOURCE.test(name) ? 'source' : undefined;
}
