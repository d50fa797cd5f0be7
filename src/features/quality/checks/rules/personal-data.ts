import { type SensitiveKind, screenText } from '#shared/screening.ts'
import { type Rule, type RuleIssue, verdict } from '../rule.ts'

/** Patterns that identify a person. R23 checks marks of a classification. */
const personal: readonly SensitiveKind[] = ['national_number', 'bank_account', 'number_plate']

/**
 * R24. No data on suspects or victims: no text contains a national number, a bank account or a number plate (Directive
 * 2016/680, GDPR). The input validation rejects them. This rule checks stored data and files again. A finding never
 * repeats the data that it found.
 */
export const personalData: Rule = {
  id: 'R24',
  sections: ['elements'],
  check({ plan, elements = [] }) {
    const findings: RuleIssue[] = []
    for (const { key, text } of [{ key: null, text: plan.text }, ...elements]) {
      if (text === '') continue
      const kinds = new Set(screenText(text).map((sensitiveText) => sensitiveText.kind))
      for (const messageCode of personal) if (kinds.has(messageCode)) findings.push({ element: key, messageCode })
    }
    return verdict(findings)
  },
}
