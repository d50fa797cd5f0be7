import { type SensitiveKind, screenText } from '#shared/screening.ts'
import { defineRule, openField, type RuleIssue, verdict } from '../rule.ts'

/** Patterns that identify a person. The rule `marking` checks marks of a classification. */
const personal = ['national_number', 'bank_account', 'number_plate'] as const satisfies readonly SensitiveKind[]

type Issue = RuleIssue<(typeof personal)[number]>

/**
 * No data on suspects or victims: no text contains a national number, a bank account or a number plate (Directive
 * 2016/680, GDPR). The input validation rejects them. This rule checks stored data and files again. An issue never
 * repeats the data that it found.
 */
export const personalData = defineRule({
  id: 'personal_data',
  sections: ['elements'],
  fix: {
    national_number: openField('words', 'file'),
    bank_account: openField('words', 'file'),
    number_plate: openField('words', 'file'),
  },
  check({ plan, elements = [] }) {
    const issues: Issue[] = []
    for (const { key, text } of [{ key: null, text: plan.text }, ...elements]) {
      if (text === '') continue
      const kinds = new Set(screenText(text).map((sensitiveText) => sensitiveText.kind))
      for (const messageCode of personal) if (kinds.has(messageCode)) issues.push({ element: key, messageCode })
    }
    return verdict(issues)
  },
})
