import type { PackDistributionList } from '#shared/pack-distribution.ts'
import { five } from './five-languages.ts'
import {
  bothMinistries,
  eachGovernor,
  eachMayor,
  eachZone,
  governor,
  prosecutor,
  securityCouncil,
} from './plan-kinds/path/seats.ts'
import { practice, yearlyConsultation } from './plan-kinds/path/step.ts'

/**
 * Recipients of a request for expectations. The filing circulars (PLP 26 of 2002 to PLP 50 of 2013) went to governors
 * and mayors. Copies went to the prosecutors-general, the commissioner general, the Permanent Commission, the district
 * commissioners and the chiefs of corps. District commissioners work at the governor's office and receive the request
 * there.
 */
export const distributionLists: readonly PackDistributionList[] = [
  {
    code: 'national_consultation',
    names: five(
      'Governors and mayors of the country',
      'Gouverneurs en burgemeesters van het land',
      'Gouverneurs et bourgmestres du pays',
      'Gouverneure und Bürgermeister des Landes',
      'Landets guvernører og borgmestre',
    ),
    basis: yearlyConsultation,
    to: [eachGovernor, eachMayor],
    copies: [
      { body: 'BE-COLLEGE-PROSECUTORS-GENERAL' },
      { body: 'BE-FP-CG' },
      { body: 'BE-PERMANENT-COMMISSION-LOCAL-POLICE' },
      eachZone,
    ],
  },
  {
    code: 'zonal_consultation',
    names: five(
      'Governor, mayors, prosecutor and the ministries',
      'Gouverneur, burgemeesters, procureur en de federale overheidsdiensten',
      'Gouverneur, bourgmestres, procureur et les services publics fédéraux',
      'Gouverneur, Bürgermeister, Prokurator und die Ministerien',
      'Guvernør, borgmestre, anklager og ministerierne',
    ),
    basis: practice,
    to: [governor, eachMayor, prosecutor, ...bothMinistries],
    copies: [securityCouncil],
  },
]
