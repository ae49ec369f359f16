import type { CaseLink } from '../model/index.ts';
import { once } from '../model/index.ts';

/** Kinds of link whose target is carried or sheltered: the word, and others that begin with it. */
const CARRIED_TARGET = [
  'exploit',
  'abus',
  'kidnap',
  'abduct',
  'traffick',
  'enslav',
  'transport',
  'shelter',
  'harbor',
  'harbour',
  'smuggl',
  'moved',
  'moves person',
  'movement of person',
  'pick up',
  'picked up',
  'picks up',
  'pick-up',
  'pickup',
  'hosts',
  'holds captive',
  'held captive',
  'held at',
  'held in',
  'kept at',
  'kept in',
  'brought',
  'brings',
  'took ',
  'takes ',
  'taken ',
  'led ',
  'leads across',
  'handed over person',
  'carrier of',
  'recruited for prost',
  'перевез',
  'перевёз',
  'hat transport',
  'hat beförder',
  'göçmen',
  'ایوا',
  '转运',
  '轉運',
  '偷运',
  '偷運',
  'carried',
  'carries',
  'carrying',
  'carriage',
  'convey',
  'ferr',
  'escort',
  'housed',
  'housing',
  'lodg',
  'accommodat',
  'hosted',
  'hosting',
  'host of',
  'transfer of person',
  'rescue',
  'swam',
  'ferried',
  'drove',
  'driven',
  'driving',
  'drives',
  'guided',
  'guides',
  'guiding',
  'hid ',
  'hiding',
  'hidden',
  'hides',
  'passeur',
  'héberg',
  'heberg',
  'convoy',
  'aloj',
  'alberg',
  'transfrontal',
  'traslad',
  'trasport',
  'ospit',
  'beförder',
  'beforder',
  'schleus',
  'beherberg',
  'unterbring',
  'versteck',
  'barın',
  'barin',
  'taşı',
  'tasi',
  'перевоз',
  'укрыв',
  'укрыт',
  'размещ',
  'نقل',
  'إيواء',
  'ایواء',
  'حمل و نقل',
  '运送',
  '運送',
  '运输',
  '藏匿',
  '收容',
  'przew',
  'prijevoz',
  'prevoz',
  'skrywan',
  'smještaj',
];
/** Kinds that carry where they stand alone: they begin other words. */
const CARRIED_ALONE: ReadonlySet<string> = new Set(['host', 'held', 'kept', 'takes', 'took', 'holds', 'keeps']);
/** Kinds of link both of whose ends are aboard. */
const CARRIED_BOTH = [
  'victim',
  'client of',
  'customer of',
  'paid for crossing',
  'crossed',
  'co-travel',
  'cotravel',
  'co travel',
  'travel',
  'voyage',
  'trip',
  'journey',
  'crossing',
  'flight',
  'passenger',
  'fellow passenger',
  'aboard',
  'boarding',
  'border crossing',
  'manifest',
  'reise',
  'überfahrt',
  'viaje',
  'viaggio',
  'viagem',
  'traversée',
  'traversee',
  'passager',
  'pasajero',
  'passagier',
  'yolcu',
  'рейс',
  'пассажир',
  'поездк',
  'رحلة',
  'سفر',
  '同行',
  '航程',
];

/** Who carries a thing carries nobody: `moved money`, `transport drugs`, `kept in touch`. */
const OF_THINGS = once(
  () =>
    /(?<!\p{L})(?:money|cash|funds?|payments?|drugs?|cocaine|heroin|cannabis|hashish|weapons?|arms|guns?|goods|parcels?|packages?|messages?|orders?|phones?|calls?|documents?|passports?|papers|accounts?|shares|websites?|meetings?|markets?|in touch|in contact|touch|dinero|drogas?|armas|mercancías?|argent|drogues?|armes|marchandises?|geld|drogen|waffen|waren|soldi|droga|armi|merci|dinheiro|деньги|денег|наркотик\p{L}*|оружи\p{L}*|груз\p{L}*|uyuşturucu|silah|أموال|مخدرات|أسلحة|بضائع)(?!\p{L})/u,
);
const OF_PEOPLE = once(
  () =>
    /person|people|migra|human|refugee|passenger|victim|client|customer|child|girl|boy|m[ae]n(?!\p{L})|wom[ae]n|guest|menschen|personne|personas|людей|люди|أشخاص/u,
);

/** Which ends of a link of this kind stand as carried, sheltered or aboard. */
export type CarriedEnds = 'none' | 'target' | 'both';

/**
 * Says who, of the two ends of a link, stands in it as carried: the target of transport and shelter, both who travel together.
 *
 * Where a link that carries does not say who carries whom, both ends may have been carried.
 *
 * @example carriedEnds({ kind: 'transport', directed: true }) // => 'target'
 */
export function carriedEnds({ kind, directed }: Pick<CaseLink, 'kind' | 'directed'>): CarriedEnds {
  const word = kind
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
  if (OF_THINGS().test(word) && !OF_PEOPLE().test(word)) return 'none';
  if (CARRIED_BOTH.some((start) => word.startsWith(start))) return 'both';
  if (!CARRIED_ALONE.has(word) && !CARRIED_TARGET.some((start) => word.startsWith(start))) return 'none';
  return directed ? 'target' : 'both';
}
