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
|kennung der person|personenkennung|personen id|personen kennung|personennummer|inhaber|kontoinhaber|anschlussinhaber|halter|teilnehmer|nutzer|benutzer|eigentümer|gehört zu|zugeordnet
|persona|id persona|persona id|sujeto|individuo|titular|abonado|usuario|propietario|cliente|pertenece a|personne|id personne|identifiant personne|sujet|individu|titulaire|abonné|utilisateur|propriétaire|appartient à
|soggetto|codice persona|intestatario|abbonato|utente|proprietario|appartiene a|pessoa|id pessoa|sujeito|assinante|usuário|utilizador|osoba|id osoby|właściciel|abonent|użytkownik|vlasnik|korisnik|pretplatnik|persoană|proprietar|abonat
|személy|tulajdonos|előfizető|felhasználó|kişi|kişi id|sahibi|abone|kullanıcı|лицо|ид лица|персона|субъект|абонент|владелец|пользователь|принадлежит|особа|власник|собственик|лице
|الشخص|شخص|صاحب الرقم|المالك|مالك|المشترك|مشترک|صاحب خط|صاحب|人员|当事人|人员编号|机主|户主|用户|所有人`,
  ),
);

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
