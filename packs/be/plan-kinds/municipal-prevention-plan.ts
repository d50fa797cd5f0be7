import type { PackPlanKind } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { makeNestingWithout } from './nesting.ts'
import { threePillars } from './part.ts'
import { municipalPreparation } from './preparation/local.ts'
import { section } from './section.ts'
import { approval, communication, followUpAndEvaluation, resourcesSection } from './shared-sections-administration.ts'
import { governance, principles } from './shared-sections-frame.ts'
import { objectives, priorities } from './shared-sections-priorities.ts'

const diagnosis = section(
  'local_diagnosis',
  [
    'Local security diagnosis',
    'Lokale veiligheidsdiagnostiek',
    'Diagnostic local de sécurité',
    'Lokale Sicherheitsdiagnose',
    'Lokal sikkerhedsdiagnose',
  ],
  [
    'What the municipality knows about crime, nuisance and feelings of insecurity, and the services that supplied the information.',
    'Wat de gemeente weet over criminaliteit, overlast en onveiligheidsgevoel, met de diensten die het melden.',
    'Ce que la commune sait de la criminalité, des nuisances et du sentiment d’insécurité, avec les services qui le signalent.',
    'Was die Gemeinde über Kriminalität, Belästigungen und Unsicherheitsgefühl weiß, mit den meldenden Diensten.',
    'Hvad kommunen ved om kriminalitet, gener og utryghed, og hvilke tjenester der siger det.',
  ],
)

const administrative = section(
  'administrative_approach',
  [
    'Administrative approach',
    'Bestuurlijke aanpak',
    'Approche administrative',
    'Administrativer Ansatz',
    'Administrativ tilgang',
  ],
  [
    'Permits, integrity checks, closures and sanctions, and how they are coordinated with police and justice.',
    'Vergunningen, integriteitsonderzoek, sluitingen en sancties, en hoe ze aansluiten bij politie en justitie.',
    'Permis, enquêtes d’intégrité, fermetures et sanctions, et leur lien avec la police et la justice.',
    'Genehmigungen, Integritätsprüfungen, Schließungen und Sanktionen und ihre Abstimmung mit Polizei und Justiz.',
    'Tilladelser, integritetskontrol, lukninger og sanktioner, og hvordan de spiller sammen med politi og retsvæsen.',
  ],
)

/**
 * The strategic security and prevention plan of a municipality. It is parallel to the zonal plan, not subordinate to
 * it.
 */
export const municipalPreventionPlan: PackPlanKind = {
  code: 'municipal_prevention_plan',
  names: five(
    'Municipal security and prevention plan',
    'Gemeentelijk veiligheids- en preventieplan',
    'Plan communal de sécurité et de prévention',
    'Kommunaler Sicherheits- und Präventionsplan',
    'Kommunal sikkerheds- og forebyggelsesplan',
  ),
  level: 'municipality',
  issuerKinds: ['municipality'],
  durations: [{ duration: 'P4Y', basis: 'Practice of the strategic security and prevention plans (to be verified)' }],
  answers: ['framework_note', 'national_security_plan', 'regional_security_plan'],
  parts: threePillars(
    [diagnosis, principles],
    [priorities, objectives, administrative],
    [governance, resourcesSection, communication, followUpAndEvaluation, approval],
  ),
  nesting: makeNestingWithout('municipality_mission'),
  preparation: municipalPreparation,
}
