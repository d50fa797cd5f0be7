import type { PackPlanKind } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { makeNestingWithout } from './nesting.ts'
import { threePillars } from './part.ts'
import { communityPreparation } from './preparation/upper.ts'
import { section } from './section.ts'
import {
  communication,
  followUpAndEvaluation,
  requestedDecisions,
  resourcesSection,
} from './shared-sections-administration.ts'
import { context, governance, principles } from './shared-sections-frame.ts'
import { objectives } from './shared-sections-priorities.ts'

const targetGroups = section(
  'target_groups_and_settings',
  [
    'Target groups and settings',
    'Doelgroepen en settings',
    'Groupes cibles et milieux de vie',
    'Zielgruppen und Lebenswelten',
    'Målgrupper og rammer',
  ],
  [
    'Who is to be reached and where: school, youth work, nightlife, festival, work, family, prison.',
    'Wie men wil bereiken en waar: school, jeugdwerk, uitgaansleven, festival, werk, gezin, gevangenis.',
    'Publics à atteindre et lieux : école, animation jeunesse, vie nocturne, festival, travail, famille, prison.',
    'Wer wo erreicht werden soll: Schule, Jugendarbeit, Nachtleben, Festival, Arbeit, Familie, Gefängnis.',
    'Hvem der skal nås og hvor: skole, ungdomsarbejde, natteliv, festival, arbejde, familie, fængsel.',
  ],
)

const care = section(
  'harm_reduction_and_care',
  [
    'Harm reduction, treatment and reintegration',
    'Schadebeperking, behandeling en re-integratie',
    'Réduction des risques, traitement et réintégration',
    'Schadensminderung, Behandlung und Wiedereingliederung',
    'Skadesreduktion, behandling og reintegration',
  ],
  [
    'Services, access and referral (also by the judiciary), planned in numbers and never by person.',
    'Aanbod, toegang en doorverwijzing (ook door justitie), gepland met aantallen, nooit met gegevens over personen.',
    'Offre, accès et orientation (aussi par la justice), planifiés en nombres et jamais sur des personnes.',
    'Angebot, Zugang und Überweisung (auch durch die Justiz), in Zahlen geplant, ohne Angaben zu Personen.',
    'Tilbud, adgang og henvisning (også fra retsvæsenet), planlagt i antal og aldrig om personer.',
  ],
)

const knowledge = section(
  'knowledge_and_quality',
  [
    'Knowledge and quality',
    'Kennis en kwaliteit',
    'Connaissances et qualité',
    'Wissen und Qualität',
    'Viden og kvalitet',
  ],
  [
    'What is known to work, the studies in progress, and the decision that depends on each.',
    'Wat aantoonbaar werkt, de lopende studies en de beslissing die van elke studie afhangt.',
    'Ce qui est reconnu efficace, les études en cours, et la décision qui dépend de chacune.',
    'Was nachweislich wirkt, die laufenden Studien und die Entscheidung, die von jeder Studie abhängt.',
    'Hvad der vides at virke, de igangværende undersøgelser og den beslutning, der venter på hver.',
  ],
)

/**
 * Community prevention plan. Prevention is a power of the communities, so a national plan cannot order it and it is
 * agreed (cooperation agreement of 2002).
 */
export const communityPreventionPlan: PackPlanKind = {
  code: 'community_prevention_plan',
  names: five(
    'Drug prevention plan of a community',
    'Drugspreventieplan van een gemeenschap',
    'Plan de prévention des drogues d’une communauté',
    'Drogenpräventionsplan einer Gemeinschaft',
    'Fællesskabsplan for narkotikaforebyggelse',
  ),
  level: 'community',
  issuerKinds: ['community_government', 'community_and_regional_government', 'community_service'],
  durations: [{ duration: 'P5Y', basis: 'Term of the community parliament; usual, no fixed duration known' }],
  answers: ['framework_note'],
  parts: threePillars(
    [context, principles, targetGroups],
    [objectives, care],
    [governance, knowledge, requestedDecisions, resourcesSection, communication, followUpAndEvaluation],
  ),
  nesting: makeNestingWithout('municipality_mission'),
  preparation: communityPreparation,
}
