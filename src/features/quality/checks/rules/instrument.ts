import type { CheckFacts, InstrumentFact } from '../facts.ts'
import { defineRule, openField, type RuleIssue, verdict } from '../rule.ts'

type Code = 'incomplete' | 'before_signature' | 'without_parties' | 'not_ratified' | 'ratified_before_signature'
type Issue = Omit<RuleIssue<Code>, 'element'>

/**
 * The instrument of a cooperation framework names its kind, its signature and its parties. It enters into force after its
 * signature and, where its kind requires it, after ratification, so that one in force has parties. Without another provision
 * each party has ratified it by then (Vienna Convention on the Law of Treaties, arts. 14 and 24).
 */
export const instrument = defineRule({
  id: 'instrument',
  sections: ['elements', 'units'],
  fix: {
    incomplete: openField('details'),
    before_signature: openField('instrumentInForceOn'),
    without_parties: openField('signatures'),
    not_ratified: openField('signatures'),
    ratified_before_signature: openField('signatures'),
  },
  check: (facts) =>
    verdict(
      (facts.elements ?? []).flatMap((element) =>
        element.instrument
          ? checkInstrument(element.instrument, facts).map((issue) => ({ ...issue, element: element.key }))
          : [],
      ),
    ),
})

function checkInstrument(fact: InstrumentFact, { instrumentKinds = [], units }: CheckFacts): Issue[] {
  const { kind, signedOn, inForceOn, parties } = fact
  const issues: Issue[] = []
  const needsRatification = instrumentKinds.find(({ code }) => code === kind)?.needsRatification === true
  const needsParties = needsRatification && inForceOn !== null && parties.length === 0
  if (needsParties) issues.push({ messageCode: 'without_parties' })
  if (kind === null || (parties.length === 0 && !needsParties) || (inForceOn !== null && signedOn === null))
    issues.push({ messageCode: 'incomplete', severity: 'hint' })
  if (signedOn !== null && inForceOn !== null && inForceOn < signedOn)
    issues.push({ messageCode: 'before_signature', data: { date: signedOn } })
  // If it says so, a treaty enters into force before the last party ratified it.
  const isRatified = parties.some(
    ({ ratifiedOn }) => ratifiedOn !== null && inForceOn !== null && ratifiedOn <= inForceOn,
  )
  for (const { unit, ratifiedOn } of parties) {
    const data = { unit: units?.get(unit)?.names ?? {} }
    if (signedOn !== null && ratifiedOn !== null && ratifiedOn < signedOn)
      issues.push({ messageCode: 'ratified_before_signature', data })
    else if (needsRatification && inForceOn !== null && (ratifiedOn === null || ratifiedOn > inForceOn))
      issues.push({ messageCode: 'not_ratified', ...(isRatified && { severity: 'warning' as const }), data })
  }
  return issues
}
