import { expect, it } from 'vitest'
import { belgium } from '../../../../packs/be/index.ts'
import netherlands from '../../../../packs/nl/index.ts'
import { listSendingCompleteness } from './completeness.ts'

const listRules = (pack: typeof belgium) =>
  Object.fromEntries(listSendingCompleteness(pack).map(({ kind, sending, rules }) => [`${kind} ${sending}`, rules]))

it('checks a received plan for legally required content and decisions before sending, by the rules of the country', () => {
  expect(listRules(belgium)).toEqual({
    'national_security_plan to_parliament': ['R01', 'R02', 'R03'],
    'zonal_security_plan transmission': ['R06', 'R07', 'R08'],
    'zonal_security_plan councils_informed': ['R06', 'R07', 'R08', 'R09'],
  })
  expect(listRules(netherlands)['municipal_security_plan to_region']).toEqual(['R01', 'R06'])
})

it('follows the rule numbers of a country, and checks no rule that the country does not use', () => {
  const rules = belgium.rules
    .filter(({ number }) => number !== 'R06')
    .map((binding) => (binding.number === 'R08' ? { ...binding, number: 'R40' } : binding))
  expect(listRules({ ...belgium, rules })['zonal_security_plan transmission']).toEqual(['R07', 'R40'])
})
