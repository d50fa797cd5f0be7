import { type SensitiveKind, screenText } from '#shared/screening.ts'
import { type Finding, type Rule, verdict } from '../rule.ts'

/** What points at a person; marks of a classification are looked for by R23. */
const personal: readonly SensitiveKind[] = ['national_number', 'bank_account', 'number_plate']

/**
 * R24. No data on suspects or victims: no text holds a national number, an account or a number plate (Directive 2016/680,
 * GDPR). The door refuses them; this looks again at what is stored, and at files. A finding never repeats what it found.
 */
export const personalData: Rule = {
  id: 'R24',
  reads: ['elements'],
  check({ plan, elements = [] }) {
    const findings: Finding[] = []
    for (const { key, words } of [{ key: null, words: plan.words }, ...elements]) {
      if (words === '') continue
      const kinds = new Set(screenText(words).map((one) => one.kind))
      for (const says of personal) if (kinds.has(says)) findings.push({ element: key, says })
    }
    return verdict(findings)
  },
}
