/** How a schema of FollowTheMoney states that one entity is tied to another. */
export interface EdgeSchema {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  /** As the model says. */
  readonly directed: boolean;
}

/** Schemata that state a link: the properties of its two ends, and its kind here. All edges of the model, and what it holds as intervals. */
export const EDGE_SCHEMATA: Readonly<Record<string, EdgeSchema>> = {
  UnknownLink: { source: 'subject', target: 'object', kind: 'association', directed: false },
  Associate: { source: 'person', target: 'associate', kind: 'association', directed: false },
  Family: { source: 'person', target: 'relative', kind: 'kinship', directed: false },
  Payment: { source: 'payer', target: 'beneficiary', kind: 'payment', directed: true },
  Call: { source: 'caller', target: 'receiver', kind: 'call', directed: true },
  Message: { source: 'sender', target: 'recipients', kind: 'message', directed: true },
  Email: { source: 'emitters', target: 'recipients', kind: 'message', directed: true },
  Debt: { source: 'debtor', target: 'creditor', kind: 'debt', directed: true },
  Ownership: { source: 'owner', target: 'asset', kind: 'ownership', directed: true },
  Control: { source: 'controller', target: 'controlled', kind: 'control', directed: true },
  Directorship: { source: 'director', target: 'organization', kind: 'directorship', directed: true },
  Employment: { source: 'employee', target: 'employer', kind: 'employment', directed: true },
  Membership: { source: 'member', target: 'organization', kind: 'membership', directed: true },
  Representation: { source: 'agent', target: 'client', kind: 'representation', directed: true },
  Succession: { source: 'predecessor', target: 'successor', kind: 'succession', directed: true },
  EconomicActivity: { source: 'sender', target: 'receiver', kind: 'trade', directed: true },
  CourtCaseParty: { source: 'party', target: 'case', kind: 'court-case', directed: true },
  ProjectParticipant: { source: 'participant', target: 'project', kind: 'project', directed: true },
  ContractAward: { source: 'supplier', target: 'contract', kind: 'contract', directed: true },
  Occupancy: { source: 'holder', target: 'post', kind: 'post', directed: true },
  Documentation: { source: 'entity', target: 'document', kind: 'document', directed: false },
};

/** Targets of these are cases, projects, contracts, posts and papers, whoever they are called. */
export const SHARED_TARGETS: ReadonlySet<string> = new Set([
  'CourtCaseParty',
  'ProjectParticipant',
  'ContractAward',
  'Occupancy',
  'Documentation',
]);

/** Schemata whose entities are somebody: people, companies, bodies. All others are what somebody may be tied to. */
export const SOMEBODY: ReadonlySet<string> = new Set([
  'Person',
  'Company',
  'Organization',
  'PublicBody',
  'LegalEntity',
]);

/** Things, and the properties that name somebody tied to them: those named together are tied through the thing. */
export const SHARED_THINGS: Readonly<
  Record<string, { readonly properties: readonly string[]; readonly kind: string }>
> = {
  Event: { properties: ['organizer', 'involved'], kind: 'meeting' },
  Trip: { properties: ['organizer', 'involved'], kind: 'co-travel' },
  Vehicle: { properties: ['owner', 'operator'], kind: 'ownership' },
  Vessel: { properties: ['owner', 'operator'], kind: 'ownership' },
  Airplane: { properties: ['owner', 'operator'], kind: 'ownership' },
  BankAccount: { properties: ['bank', 'holder', 'owner'], kind: 'account' },
  CryptoWallet: { properties: ['holder'], kind: 'account' },
  UserAccount: { properties: ['owner'], kind: 'account' },
  Contract: { properties: ['authority'], kind: 'contract' },
  CallForTenders: { properties: ['authority', 'onBehalfOf', 'tenderers'], kind: 'contract' },
  Position: { properties: ['organization'], kind: 'post' },
  Security: { properties: ['issuer'], kind: 'ownership' },
};
