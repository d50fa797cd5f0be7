import type { PackPlanKind } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { citeAct } from './act.ts'
import { zonalBinds, zonalExtension } from './binding.ts'
import { zonalCriteria } from './criteria/zonal.ts'
import { zonalLetters } from './letters/zonal.ts'
import { makeNestingWithout } from './nesting.ts'
import { threePillars } from './part.ts'
import { zonalPath } from './path/zonal.ts'
import { zonalAdministration } from './zonal/administration.ts'
import { article36 } from './zonal/article-36.ts'
import { zonalFrame } from './zonal/frame.ts'
import { zonalPriorities } from './zonal/priorities.ts'

/** Articles 36 and 37 of the Act of 7 December 1998, and the sixteen sections used in practice. */
export const zonalSecurityPlan: PackPlanKind = {
  code: 'zonal_security_plan',
  names: five(
    'Zonal security plan',
    'Zonaal veiligheidsplan (ZVP)',
    'Plan zonal de sécurité (PZS)',
    'Zonaler Sicherheitsplan',
    'Sikkerhedsplan for politizonen',
  ),
  level: 'zone',
  isDefault: true,
  issuerKinds: ['zonal_security_council', 'police_zone'],
  // One plan in force, whichever body of the area wrote it.
  onePlanPerArea: true,
  durations: [
    { from: '2020-01-01', duration: 'P6Y', basis: 'Law of 16 August 2016: six years, to follow the municipal term' },
    { duration: 'P4Y', basis: 'Act of 7 December 1998 before the law of 16 August 2016' },
  ],
  answers: ['national_security_plan', 'framework_note', 'regional_security_plan'],
  parts: threePillars(zonalFrame, zonalPriorities, zonalAdministration),
  nesting: makeNestingWithout(),
  requiredItems: article36,
  path: zonalPath,
  letters: zonalLetters,
  bindingParts: zonalBinds,
  confidentialParts: { basis: citeAct('37'), step: 'security_council' },
  extension: zonalExtension,
  criteria: zonalCriteria,
}
