import type { PackPart, PackSection } from '#shared/pack-section.ts'
import { five } from '../five-languages.ts'

const pillarNames = {
  conceptual_frame: five(
    'Conceptual frame',
    'Conceptueel kader',
    'Cadre conceptuel',
    'Konzeptioneller Rahmen',
    'Begrebsramme',
  ),
  priority_phenomena: five(
    'Priority phenomena',
    'Prioritaire fenomenen',
    'Phénomènes prioritaires',
    'Prioritäre Phänomene',
    'Prioriterede fænomener',
  ),
  administration_and_policy: five(
    'Administration and policy implications',
    'Gevolgen voor bestuur en beleid',
    'Implications pour l’administration et la politique',
    'Folgen für Verwaltung und Politik',
    'Konsekvenser for forvaltning og politik',
  ),
}

/** Returns the three pillars of a plan, each with the sections. Every kind of plan has them in this order. */
export const threePillars = (
  frame: readonly PackSection[],
  phenomena: readonly PackSection[],
  administration: readonly PackSection[],
): readonly PackPart[] =>
  (
    [
      ['conceptual_frame', frame],
      ['priority_phenomena', phenomena],
      ['administration_and_policy', administration],
    ] as const
  ).map(([pillar, sections]) => ({ code: pillar, pillar, names: pillarNames[pillar], sections }))
