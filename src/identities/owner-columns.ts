const words = (text: string): readonly string[] => text.split(/[|\n]+/).filter((word) => word !== '');

/**
 * What columns of registers are called that say whose a record is: a person by an id of theirs. Columns of names may hold ids too, where a register
 * writes no names.
 */
export const OWNER_COLUMNS: readonly string[] = Object.freeze(
  words(
    `person|persons|people|person id|person ids|person ref|person reference|person key|person code|of person|real person|linked person|linked to|belongs to|assigned to|attributed to|attributed person|attribution|identified as
|subject|subject id|subject ref|individual|individual id|identity|identity id|entity|entity id|actor|actor id|nominal|nominal id|suspect|suspect id|client|client id|customer|customer id|member|member id|party|party id
|owner|owner id|holder|holder id|account holder|registered owner|registered to|subscriber|subscriber id|user|user id|used by|contact id|profile|profile id|name|names|full name
|client ref|customer ref
|kennung der person|personenkennung|personen id|personen kennung|personennummer|inhaber|kontoinhaber|anschlussinhaber|halter|teilnehmer|nutzer|benutzer|eigentümer|gehört zu|zugeordnet|kunde|kunde id|kunden id|kundennummer|kundennr|kunden nr|versicherter
|persona|id persona|persona id|sujeto|individuo|titular|abonado|usuario|propietario|cliente|pertenece a|personne|id personne|identifiant personne|sujet|individu|titulaire|abonné|utilisateur|propriétaire|appartient à
|soggetto|codice persona|intestatario|abbonato|utente|proprietario|appartiene a|pessoa|id pessoa|sujeito|assinante|usuário|utilizador|osoba|id osoby|właściciel|abonent|użytkownik|vlasnik|korisnik|pretplatnik|persoană|proprietar|abonat
|személy|tulajdonos|előfizető|felhasználó|kişi|kişi id|sahibi|abone|abone no|abone numarası|müşteri|müşteri no|kullanıcı|лицо|ид лица|персона|субъект|абонент|владелец|пользователь|принадлежит|особа|власник|собственик|лице
|الشخص|شخص|صاحب الرقم|المالك|مالك|المشترك|مشترک|صاحب خط|صاحب|人员|当事人|人员编号|机主|户主|用户|所有人`,
  ),
);

/** Names of columns that say whose something is, in whatever words stand beside: `id of holder`, `beneficial owner`, `issued_to`. */
const OWNS =
  /\b(?:owner|owned by|holder|held by|keeper|proprietor|possessor|registrant|registered (?:to|for|by|on)|in the name of|in name of|issued (?:to|for)|assigned to|belong(?:s|ing) to|subscriber|director|shareholder|lessee|tenant|renter|rented (?:by|to)|bought by|purchased by|buyer|sold to|ubo|controller|controlled by|insured|(?:client|customer) (?:no|nr|number))\b|inhaber|halter(?!ung)|eigentümer|besitzer|mieter|käufer|ausgestellt (?:für|auf)|auf den namen|titular|propietari|dueñ[oa]|a nombre de|propriétaire|titulaire|détenteur|locataire|acheteur|au nom de|proprietari|intestat|em nome de|\bdono\b|właściciel|posiadacz|vlasnik|nositelj|sahib|tulajdonos|владел|собственник|держател|на имя|власник|собственик|مالك|صاحب|دارنده|持有人|所有人|所有者|名義人|契約者|车主|車主|机主|機主|户主|소유자|명의자|स्वामी|मालिक|মালিক|\bchủ (?:xe|thuê bao|sở hữu|tài khoản)|κάτοχος|ιδιοκτήτης|pronar|ባለቤት/iu;
/** What is said of an owner beside who it is, and what else such words stand for. */
const NO_OWNER =
  /date|since|until|address|adres|anschrift|phone|tel|mail|type|kind|country|nation|birth|born|\bdob\b|age$|gender|\bsex\b|\bcount|share$|percent|status|place of|city/iu;

/**
 * Tells whether a column of a register says whose its entries are, from its name.
 *
 * @example isOwnerColumn('holder_id') // => true
 */
export function isOwnerColumn(column: string): boolean {
  const name = column.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_.-]+/g, ' ');
  return OWNS.test(name) && !NO_OWNER.test(name);
}

/** What columns of registers are called that call their entries, where none is called an id or a record. */
export const ENTRY_COLUMNS: readonly string[] = Object.freeze(
  words(
    `record|record id|record number|registration|registration id|registration number|subscription|subscription id|contract|contract id|contract number|entry|entry id|entry number|card|card number|vertrag|vertragsnummer|contrato|contrat|contratto|договор`,
  ),
);

/** The same, in a register that says more than whose its entries are: elsewhere they may refer to anything. */
export const REFERENCE_COLUMNS: readonly string[] = Object.freeze(
  words(
    `ref|reference|ref id|code|kennung|código|codice|код|oznaka|šifra|номер|account|account number|iban|line|line number`,
  ),
);
