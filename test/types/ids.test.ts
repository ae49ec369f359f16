import { describe, expect, expectTypeOf, it } from 'vitest';
import { type CaseLink, type EligibleId, explainPerson, type Findings, type PersonId } from '../../src/index.ts';

type LinkId = CaseLink['id'];

describe('ids', () => {
  it('of one kind are not ids of another', () => {
    expectTypeOf<LinkId>().not.toExtend<PersonId>();
    expectTypeOf<PersonId>().not.toExtend<LinkId>();
    expectTypeOf<NonNullable<CaseLink['report']>>().not.toExtend<NonNullable<CaseLink['informant']>>();
    expectTypeOf<NonNullable<CaseLink['event']>>().not.toExtend<PersonId>();
    // @ts-expect-error the id of a link is no person
    const asked = (findings: Findings, link: LinkId): unknown => explainPerson(findings, link);
    expect(asked).toBeTypeOf('function');
  });

  it('are texts, and any text may be given for one', () => {
    expectTypeOf<string>().toExtend<PersonId>();
    expectTypeOf<PersonId>().toExtend<string>();
    expectTypeOf<EligibleId>().toExtend<PersonId>();
    const given: PersonId = 'P1';
    expect(given).toBe('P1');
  });

  it('of people are no ids of eligible people', () => {
    expectTypeOf<PersonId>().not.toExtend<EligibleId>();
    expectTypeOf<string>().not.toExtend<EligibleId>();
    expect(true as EligibleId extends string ? true : false).toBe(true);
  });
});
