import { partner, toText } from './drugs/element.ts'
import { drugsObjectives } from './drugs/objectives.ts'
import { drugsProgrammes } from './drugs/programmes.ts'
import { type DemoElement, fte } from './element.ts'

/**
 * The national drugs strategy inside the national plan. Channel 1 has four criminal priorities with projects,
 * elaborated by operational action plans. Channel 2 has programme work and ad hoc work. All elements are under the
 * phenomenon Drugs.
 */
export const drugsStrategy: readonly DemoElement[] = [
  ...drugsObjectives,
  ...drugsProgrammes,
  {
    key: 'ah-nitrous',
    parent: 'n-DRU',
    kind: 'ad_hoc_initiative',
    code: 'AH-1',
    state: 'running',
    chainLinks: ['prevention'],
    title: toText(
      'Nitrous oxide: a quick answer with municipalities',
      'Lachgas: een snel antwoord met gemeenten',
      'Protoxyde d’azote : une réponse rapide avec les communes',
      'Lachgas: eine schnelle Antwort mit Gemeinden',
    ),
    accountable: { organisation: 'BE-FPS-INTERIOR-DGSP', function: 'director_security_prevention' },
    periodFrom: '2026-05-01',
    periodTo: '2027-05-01',
  },
  {
    key: 'ah-couriers',
    parent: 'n-DRU',
    kind: 'ad_hoc_initiative',
    code: 'AH-2',
    state: 'running',
    chainLinks: ['reaction'],
    title: toText(
      'Couriers on international trains',
      'Koeriers op internationale treinen',
      'Passeurs dans les trains internationaux',
      'Kuriere in internationalen Zügen',
    ),
    accountable: { organisation: 'BE-FP-RAILWAY', function: 'head_of_unit' },
    periodFrom: '2026-09-01',
    periodTo: '2027-03-01',
    partners: [partner('NL-MARECHAUSSEE'), partner('FR-POLICE', 'asked'), partner('LU-POLICE')],
  },
  {
    key: 'oo-care',
    parent: 'so-dr-4',
    kind: 'operational_objective',
    code: 'OO-4.1',
    state: 'running',
    competenceTopic: 'prosecution',
    chainLinks: ['aftercare'],
    title: toText(
      'Judicial involvement: from the court to care, with uptake counted',
      'Gerechtelijke betrokkenheid: van rechtbank naar zorg, met getelde instroom',
      'Implication judiciaire : du tribunal aux soins, avec un suivi chiffré',
      'Mitwirkung der Justiz: vom Gericht zur Hilfe, mit gezählter Aufnahme',
    ),
    accountable: { organisation: 'BE-PROS-OVL', function: 'crown_prosecutor' },
    partners: [partner('BE-CARE-NORTH'), partner('BE-CARE-SOUTH'), partner('BE-PREVENTION-FLANDERS')],
    resources: [fte(9, 'care')],
  },
  {
    key: 'ac-referral',
    parent: 'oo-care',
    kind: 'action',
    code: 'A-4.1.1',
    state: 'running',
    chainLinks: ['aftercare'],
    title: toText(
      'Referral desk in five courts',
      'Doorverwijsloket in vijf rechtbanken',
      'Guichet d’orientation dans cinq tribunaux',
      'Vermittlungsstelle an fünf Gerichten',
    ),
    accountable: { organisation: 'BE-PROS-OVL', function: 'crown_prosecutor' },
    periodFrom: '2026-03-01',
    periodTo: '2027-03-01',
  },
  {
    key: 'st-displacement',
    parent: 'n-DRU',
    kind: 'study',
    code: 'ST-1',
    state: 'running',
    title: toText(
      'Displacement of labs and dumping: what moves where, and why',
      'Verplaatsing van labo’s en dumping: wat verschuift waarheen, en waarom',
      'Déplacement des laboratoires et déversements : quoi, où et pourquoi',
      'Verlagerung von Laboren und Entsorgung: was wohin und warum',
    ),
    accountable: { organisation: 'BE-UNIVERSITY-GHENT', function: 'research_lead' },
    periodFrom: '2026-02-01',
    periodTo: '2027-07-01',
    details: {
      question: toText(
        'Do controls in Limburg move production inland?',
        'Verschuiven controles in Limburg de productie landinwaarts?',
        'Les contrôles au Limbourg déplacent-ils la production vers l’intérieur ?',
        'Verlagern Kontrollen in Limburg die Herstellung ins Land?',
      ),
      deliverable: toText(
        'Report with maps and advice',
        'Verslag met kaarten en advies',
        'Rapport avec cartes et avis',
        'Bericht mit Karten und Rat',
      ),
      decision: toText(
        'Where the next control weeks are held',
        'Waar de volgende controleweken komen',
        'Où se tiendront les prochaines semaines de contrôle',
        'Wo die nächsten Kontrollwochen stattfinden',
      ),
    },
    partners: [partner('BE-BELSPO'), partner('BE-SCIENSANO')],
  },
]
