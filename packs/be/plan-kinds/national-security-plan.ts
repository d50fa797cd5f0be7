import type { PackPlanKind } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { nationalBinds, nationalExtension } from './binding.ts'
import { nationalCascade } from './cascade/upper.ts'
import { nationalCriteria } from './criteria/upper.ts'
import { nationalAdministration } from './national/administration.ts'
import { nationalPhenomena } from './national/phenomena.ts'
import { makeNestingWithout } from './nesting.ts'
import { threePillars } from './part.ts'
import { nationalPath } from './path/national.ts'
import { actorsAndMethod, context, principles } from './shared-sections-frame.ts'

/** Article 4 of the Act of 7 December 1998: Interior and Justice, every four years. */
export const nationalSecurityPlan: PackPlanKind = {
  code: 'national_security_plan',
  names: five(
    'National security plan',
    'Nationaal veiligheidsplan (NVP)',
    'Plan national de sécurité (PNS)',
    'Nationaler Sicherheitsplan',
    'National sikkerhedsplan',
  ),
  level: 'federal',
  issuerKinds: ['ministry', 'federal_government'],
  durations: [{ duration: 'P4Y', basis: 'Act of 7 December 1998, art. 4' }],
  answers: ['framework_note', 'eu_action_cycle'],
  parts: threePillars([context, principles, actorsAndMethod], nationalPhenomena, nationalAdministration),
  nesting: makeNestingWithout('municipality_mission'),
  path: nationalPath,
  bindingParts: nationalBinds,
  extension: nationalExtension,
  criteria: nationalCriteria,
  cascade: nationalCascade,
}
