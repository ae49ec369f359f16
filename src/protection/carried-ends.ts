import type { CaseLink } from '../model/index.ts';

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
/** Kinds of link both of whose ends are aboard. */
const CARRIED_BOTH = [
  'victim',
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
  if (CARRIED_BOTH.some((start) => word.startsWith(start))) return 'both';
  if (!CARRIED_TARGET.some((start) => word.startsWith(start))) return 'none';
  return directed ? 'target' : 'both';
}
